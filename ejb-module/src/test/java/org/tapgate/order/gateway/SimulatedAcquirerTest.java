package org.tapgate.order.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.ResponseCode;

class SimulatedAcquirerTest {

    private final SimulatedAcquirer acquirer = new SimulatedAcquirer();

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
        "6000, -, -"
    })
    void digits_9_to_12_choose_the_answers(String script, String toInquiry, String toAuthorization) {
        var card = cardWith(script);

        assertThat(code(acquirer.accountStatusInquiry(card))).isEqualTo(toInquiry);
        assertThat(code(acquirer.authorize(card, new Money(100, "EUR")))).isEqualTo(toAuthorization);
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
