package org.tapgate.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.order.PaymentAction;

class ChoiceTest {

    @Test
    void what_is_written_is_read_again() {
        var choice = new Choice(PaymentAction.REFUND, UUID.fromString("01980000-0000-7000-8000-00000000a003"));

        assertThat(Choice.read(choice.toString())).contains(choice);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "REFUND", "REFUND:", "STEAL:01980000-0000-7000-8000-00000000a003", "REFUND:1:2"})
    void anything_else_is_none(String sent) {
        assertThat(Choice.read(sent)).isEmpty();
    }
}
