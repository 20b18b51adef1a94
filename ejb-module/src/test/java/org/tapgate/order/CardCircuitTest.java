package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.card.MaskedPan;

class CardCircuitTest {

    @ParameterizedTest
    @CsvSource({
        "411111, VISA",
        "222100, MASTERCARD",
        "272099, MASTERCARD",
        "543210, MASTERCARD",
        "341234, AMEX",
        "370000, AMEX",
        "300012, DINERS",
        "352800, JCB",
        "601112, DISCOVER",
        "620000, UPI",
        "501800, MAESTRO",
        "676770, MAESTRO",
        "272100,",
        "900000,",
        "000000,"
    })
    void the_first_digits_tell_the_circuit(String first6, String circuit) {
        assertThat(CardCircuit.of(first6)).isEqualTo(circuit);
    }

    @Test
    void of_a_card_people_see_its_end() {
        var card = new MaskedPan("543210", "7899");

        assertThat(PaymentInstrument.of(card)).isEqualTo(new PaymentInstrument("***7899", "MASTERCARD"));
    }
}
