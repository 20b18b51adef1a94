package org.tapgate.order.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AcquirerAnswer.NotReached;
import org.tapgate.order.ResponseCode;

class SimulatedAcquirerTest {

    private static final UUID ONE = new UUID(1, 1);

    private static final UUID TWO = new UUID(1, 2);

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final SimulatedAcquirer acquirer = new SimulatedAcquirer(() -> now);

    @ParameterizedTest
    @CsvSource({
        "1234, 00, 00",
        "1085, 85, 00",
        "1005, 05, 00",
        "2051, 00, 51",
        "3014, 14, 14",
        "1100, 00, 00",
        "4000, -, -",
        "5000, -, -",
        "6000, -, -",
        "7000, -, -"
    })
    void digits_9_to_12_choose_the_answers(String script, String toInquiry, String toAuthorization) {
        var card = cardWith(script);

        assertThat(code(acquirer.accountStatusInquiry(card))).isEqualTo(toInquiry);
        assertThat(code(acquirer.authorize(ONE, card, new Money(100, "EUR")))).isEqualTo(toAuthorization);
    }

    @ParameterizedTest
    @CsvSource({"2051, 51", "1005, 00", "0815, 00"})
    void a_card_that_is_kept_answers_as_the_card_itself(String script, String toAuthorization) {
        var token = ((Answered) acquirer.keepCard(cardWith(script))).approval().card();

        assertThat(code(acquirer.authorize(ONE, token, new Money(100, "EUR")))).isEqualTo(toAuthorization);
    }

    @Test
    void a_token_tells_no_digit_of_an_ordinary_card() {
        var one = ((Answered) acquirer.keepCard(cardWith("1234"))).approval().card();
        var other = ((Answered) acquirer.keepCard(cardWith("0815"))).approval().card();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void nothing_happened_on_a_card_whose_bank_was_not_reached() {
        assertThat(acquirer.authorize(ONE, cardWith("7000"), new Money(100, "EUR")))
                .isEqualTo(new NotReached());
        assertThat(acquirer.authorize(ONE, cardWith("4000"), new Money(100, "EUR")))
                .isEqualTo(new NoAnswer());
    }

    @Test
    void a_late_approval_comes_after_45_seconds_unless_it_was_reversed() {
        acquirer.authorize(ONE, cardWith("5000"), new Money(100, "EUR"));
        acquirer.authorize(TWO, cardWith("5000"), new Money(100, "EUR"));
        acquirer.reverse(TWO);

        now = now.plusSeconds(44);
        assertThat(acquirer.answerTo(ONE)).isEmpty();
        now = now.plusSeconds(1);

        assertThat(acquirer.answerTo(ONE).flatMap(AcquirerAnswer::approved)).isPresent();
        assertThat(acquirer.answerTo(TWO)).isEmpty();
    }

    @Test
    void an_answer_that_was_lost_is_given_when_the_same_is_asked_again() {
        var card = cardWith("6000");
        assertThat(acquirer.authorize(ONE, card, new Money(100, "EUR"))).isEqualTo(new NoAnswer());

        assertThat(code(acquirer.authorize(ONE, card, new Money(100, "EUR")))).isEqualTo("00");

        assertThat(acquirer.authorize(TWO, card, new Money(100, "EUR"))).isEqualTo(new NoAnswer());
    }

    private static String code(AcquirerAnswer answer) {
        return answer.responseCode().map(ResponseCode::value).orElse("-");
    }

    private static Pan cardWith(String script) {
        return IntStream.range(0, 10)
                .mapToObj(check -> Pan.parse("54321012" + script + "789" + check))
                .flatMap(pan -> pan.stream())
                .findFirst()
                .orElseThrow();
    }
}
