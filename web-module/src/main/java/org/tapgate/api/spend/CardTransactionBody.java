package org.tapgate.api.spend;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.CardTransaction.Kind;

/** A transaction of a card as it is answered; of its card nothing is said. */
@Schema(name = "CardTransaction")
public record CardTransactionBody(
        @Schema(description = "Names it at its source", example = "01980000-0000-7000-8000-000000000001")
        String reference,

        Kind kind,
        Instant at,

        @Schema(description = "ISO 18245", example = "5812") String mcc,

        @Schema(description = "What was paid") Money amount,

        @Schema(description = "What the card was charged, when that is another amount", nullable = true)
        Money billing) {

    /** Of a transaction. */
    public static CardTransactionBody of(CardTransaction transaction) {
        return new CardTransactionBody(
                transaction.reference(),
                transaction.kind(),
                transaction.at(),
                transaction.mcc(),
                transaction.amount(),
                transaction.billing());
    }
}
