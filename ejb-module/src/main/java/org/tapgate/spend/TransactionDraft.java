package org.tapgate.spend;

import java.time.Instant;
import java.util.List;
import org.tapgate.card.GivenCard;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;
import org.tapgate.spend.CardTransaction.Kind;

/**
 * A transaction as a feed gives it (api.md, {@code card-transactions}); members may be missing.
 *
 * @param amount minor units
 * @param billingAmount minor units; null with its currency when the card was charged the amount itself
 */
public record TransactionDraft(
        GivenCard card,
        Long amount,
        String currency,
        Long billingAmount,
        String billingCurrency,
        String mcc,
        Instant at,
        Kind kind) {

    private static final long MOST = 1_000_000_000_000L;

    /** All faults; none when it can be taken. */
    public List<Fault> faults(StandardCodes codes) {
        var faults = new Faults();
        GivenCard.look(faults, "card", card);
        faults.present("amount", amount);
        faults.range("amount", amount, 0, MOST);
        faults.present("currency", currency);
        currency(faults, "currency", currency, codes);
        faults.range("billingAmount", billingAmount, 0, MOST);
        currency(faults, "billingCurrency", billingCurrency, codes);
        if ((billingAmount == null) != (billingCurrency == null)) {
            faults.add("billingCurrency", "incomplete", "billingAmount and billingCurrency go together");
        }
        if (faults.present("mcc", mcc) && !codes.isMcc(mcc)) {
            faults.add("mcc", "unknown_code", "4 digits of ISO 18245");
        }
        faults.present("at", at);
        faults.present("kind", kind);
        return faults.found();
    }

    private static void currency(Faults faults, String field, String currency, StandardCodes codes) {
        if (currency != null && !codes.isCurrency(currency)) {
            faults.add(field, "unknown_code", "no currency of ISO 4217 alpha-3");
        }
    }

    /** Its card's number; only of a draft without faults. */
    public Pan pan() {
        return card.number();
    }

    /** The transaction under this reference; only of a draft without faults. */
    public CardTransaction transaction(String reference) {
        var billing = billingAmount == null ? null : new Money(billingAmount, billingCurrency);
        return new CardTransaction(reference, kind, at, mcc, new Money(amount, currency), billing);
    }
}
