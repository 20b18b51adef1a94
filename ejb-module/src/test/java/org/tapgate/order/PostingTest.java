package org.tapgate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.money.Money;

class PostingTest {

    @ParameterizedTest
    @CsvSource({
        "CAPTURE, EXECUTED, RECEIVABLE 100 FEES -100",
        "REFUND, REFUNDED, REFUNDS 100 RECEIVABLE -100",
        "CANCEL, CANCELED, FEES 100 RECEIVABLE -100",
        "CAPTURE, DECLINED, ",
        "AUTHORIZATION, AUTHORIZED, ",
        "AUTHORIZATION, FAILED, ",
        "VOID, VOIDED, ",
    })
    void money_that_moves_is_posted_and_no_other(OperationType type, OperationResult result, String lines) {
        var operation = new Operation(
                new UUID(1, 1),
                new UUID(2, 2),
                Channel.POS,
                type,
                result,
                Instant.EPOCH,
                new Money(100, "EUR"),
                null,
                Operation.Answer.NONE);

        assertThat(Posting.of(operation).map(PostingTest::words).orElse(null)).isEqualTo(lines);
    }

    @Test
    void a_posting_that_does_not_balance_is_refused() {
        var line = new Posting.Line(Account.FEES, new Money(1, "EUR"));

        assertThatThrownBy(() -> new Posting(new UUID(1, 1), List.of(line)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String words(Posting posting) {
        return posting.lines().stream()
                .map(line -> line.account() + " " + line.amount().amount())
                .collect(Collectors.joining(" "));
    }
}
