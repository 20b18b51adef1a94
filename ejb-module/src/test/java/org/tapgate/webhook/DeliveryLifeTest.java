package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryLifeTest {

    /** Every state and every signal; a dash where the signal means nothing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "|", useHeadersInDisplayName = true, textBlock = """
            state     | SEND      | SUCCEED   | FAIL    | GIVE_UP   | LOSE    | PUT_BACK | HOLD | RELEASE | RECOVER | REPLAY
            PENDING   | IN_FLIGHT | -         | -       | -         | -       | -        | HELD | -       | PENDING | PENDING
            IN_FLIGHT | -         | DELIVERED | PENDING | EXHAUSTED | PENDING | PENDING  | -    | -       | -       | -
            HELD      | -         | -         | -       | -         | -       | -        | -    | PENDING | -       | -
            DELIVERED | -         | -         | -       | -         | -       | -        | -    | -       | -       | PENDING
            EXHAUSTED | -         | -         | -       | -         | -       | -        | -    | -       | PENDING | PENDING
            """)
    void a_delivery_takes_these_ways_and_no_others(
            DeliveryState state,
            String send,
            String succeed,
            String fail,
            String giveUp,
            String lose,
            String putBack,
            String hold,
            String release,
            String recover,
            String replay) {
        assertThat(Arrays.stream(DeliverySignal.values())
                        .map(signal -> DeliveryLife.after(state, signal)
                                .map(Enum::name)
                                .orElse("-")))
                .containsExactly(send, succeed, fail, giveUp, lose, putBack, hold, release, recover, replay);
    }

    @ParameterizedTest
    @EnumSource(DeliverySignal.class)
    void a_signal_leads_to_one_state_wherever_it_means_something(DeliverySignal signal) {
        assertThat(DeliveryLife.from(signal))
                .isNotEmpty()
                .allSatisfy(
                        state -> assertThat(DeliveryLife.after(state, signal)).contains(DeliveryLife.to(signal)));
    }

    @Test
    void only_what_is_being_sent_can_be_delivered() {
        assertThat(DeliveryLife.from(DeliverySignal.SUCCEED)).containsExactly(DeliveryState.IN_FLIGHT);
    }
}
