package org.tapgate.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;

/**
 * The bank that speaks to the card's issuer. Every call is remote: never inside a transaction. What changes anything has
 * our own reference; the acquirer knows a repeated reference again and answers it alike.
 */
public interface Acquirer {

    /** Asks whether the card is alive, without an amount (account status inquiry). */
    AcquirerAnswer accountStatusInquiry(Pan card);

    /** Has the acquirer keep the card, so that it can be charged by its token. */
    AcquirerAnswer keepCard(Pan card);

    /** Holds an amount on the card. */
    AcquirerAnswer authorize(UUID reference, Pan card, Money amount);

    /** Holds an amount on a card that the acquirer keeps. */
    AcquirerAnswer authorize(UUID reference, CardToken card, Money amount);

    /** Takes a held amount, whole or in part, by the acquirer's name for the authorization. */
    AcquirerAnswer capture(UUID reference, String authorization, Money amount);

    /** Lets a held amount go, by the acquirer's name for the authorization. */
    AcquirerAnswer voidAuthorization(UUID reference, String authorization);

    /** Gives captured money back, whole or in part, by the acquirer's name for the capture. */
    AcquirerAnswer refund(UUID reference, String capture, Money amount);

    /** Undoes what was told under this reference: it may have happened or not. */
    AcquirerAnswer reverse(UUID reference);

    /**
     * What has come for an authorization or a refund by now, also after nobody waited for it any longer. Asks nobody; an acquirer whose
     * late answers are lost has none.
     */
    default Optional<AcquirerAnswer> answerTo(UUID reference) {
        return Optional.empty();
    }

    /** Compares what moved on a day, currency by currency; an acquirer that keeps no totals has nothing to compare. */
    default List<Reconciliation> reconcile(LocalDate day) {
        return List.of();
    }
}
