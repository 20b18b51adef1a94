package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** What comes back, and whoever settles it. */
class ReturnsTest {

    private final Returns returns = new Returns();

    @Test
    void the_first_one_starts_somebody_who_settles_and_the_others_join_it() {
        assertThat(returns.add(ended())).isTrue();
        assertThat(returns.add(ended())).isFalse();
        assertThat(returns.add(List.of(shipment()))).isFalse();
        assertThat(returns.next(9).shipments()).hasSize(3);
        assertThat(returns.goesOn()).isFalse();
        assertThat(returns.add(List.of())).as("nothing").isFalse();
        assertThat(returns.add(ended())).as("somebody new").isTrue();
    }

    @Test
    void what_came_meanwhile_or_was_too_much_is_gone_on_with() {
        IntStream.range(0, 3).forEach(i -> returns.add(ended()));
        assertThat(returns.next(2).ended()).hasSize(2);
        assertThat(returns.goesOn()).isTrue();
        assertThat(returns.add(ended())).isFalse();
        assertThat(returns.next(2).ended()).hasSize(2);
        assertThat(returns.goesOn()).isFalse();
        assertThat(returns.next(2).shipments()).isEmpty();
    }

    @Test
    void one_by_one_it_is_the_same() {
        var returned = new Returned(List.of(ended(), ended()), List.of(shipment(), shipment()));
        assertThat(returned.oneByOne()).hasSize(3);
        assertThat(returned.oneByOne().stream().flatMap(Returned::shipments))
                .containsExactlyInAnyOrderElementsOf(returned.shipments().toList());
    }

    private static EndedCall ended() {
        return Calls.ended(new Hands.Call(Lane.FIRST, shipment()), AttemptResult.ACKNOWLEDGED);
    }

    private static Shipment shipment() {
        return Calls.shipment(Ids.next());
    }
}
