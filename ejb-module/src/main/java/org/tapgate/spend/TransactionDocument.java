package org.tapgate.spend;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction.Kind;

/**
 * A transaction as it is written in JSON, by the MRS and in the cache of its answers.
 *
 * @param at RFC 3339 with an offset
 * @param billing null when the card was charged the amount itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TransactionDocument(String reference, Kind kind, String at, String mcc, Money amount, Money billing) {

    /** Minor units; no purchase in any currency comes near it. */
    private static final long MOST = 1_000_000_000_000_000L;

    /** Writes a transaction. */
    public static TransactionDocument of(CardTransaction transaction) {
        return new TransactionDocument(
                transaction.reference(),
                transaction.kind(),
                transaction.at().toString(),
                transaction.mcc(),
                transaction.amount(),
                transaction.billing());
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when something is missing or wrong
     * @throws java.time.DateTimeException when the time is none
     */
    public CardTransaction read() {
        var complete = reference != null && kind != null && at != null && mcc != null && amount != null;
        if (!complete || !mcc.matches("[0-9]{4}") || !isUsual(amount) || (billing != null && !isUsual(billing))) {
            throw new IllegalArgumentException("Not a transaction");
        }
        return new CardTransaction(reference, kind, time(), mcc, amount, billing);
    }

    private static boolean isUsual(Money money) {
        return money.amount() >= 0 && money.amount() <= MOST;
    }

    private Instant time() {
        return OffsetDateTime.parse(at).toInstant();
    }
}
