package org.tapgate.intent;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.card.MaskedPan;
import org.tapgate.money.Money;

/**
 * What a card was asked to pay for an intent.
 *
 * @param id identifier
 * @param intentId for which intent
 * @param amount how much
 * @param outcome whether it was paid
 * @param host what the host said
 * @param card what is kept of the card
 * @param refunded how much went back, in minor units
 * @param reserved how much is about to go back, in minor units
 * @param madeAt when the card was read
 */
public record Payment(
        UUID id,
        UUID intentId,
        Money amount,
        Outcome outcome,
        HostAnswer host,
        Card card,
        long refunded,
        long reserved,
        Instant madeAt) {

    /**
     * What is kept of the card.
     *
     * @param digits its first six and last four
     * @param key tells whether the same card was read again; nothing else can be done with it
     * @param readMethod how it was read
     */
    public record Card(MaskedPan digits, String key, ReadMethod readMethod) {}

    /** A new one, of which nobody knows yet. */
    public static Payment asked(Intent intent, Card card, Instant now) {
        return new Payment(
                intent.paymentId(), intent.id(), intent.amount(), Outcome.UNKNOWN, HostAnswer.NONE, card, 0, 0, now);
    }

    /** The same, after so much went back by whatever way, in minor units. */
    public Payment withRefunded(long all) {
        return new Payment(id, intentId, amount, outcome, host, card, Math.max(refunded, all), reserved, madeAt);
    }

    /** How much can still be given back, in minor units. */
    public long refundable() {
        return outcome == Outcome.APPROVED ? amount.amount() - refunded - reserved : 0;
    }

    /** In a word: {@code approved}, {@code rejected}, {@code unknown}, {@code partially_refunded}, {@code refunded}. */
    public String status() {
        if (refunded == 0) {
            return outcome.wireName();
        }
        return refunded == amount.amount() ? "refunded" : "partially_refunded";
    }
}
