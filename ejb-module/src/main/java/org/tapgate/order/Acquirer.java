package org.tapgate.order;

import org.tapgate.card.Pan;
import org.tapgate.money.Money;

/** The bank that speaks to the card's issuer. Every call is remote: never inside a transaction. */
public interface Acquirer {

    /** Asks whether the card is alive, without an amount (account status inquiry). */
    AcquirerAnswer accountStatusInquiry(Pan card);

    /** Holds an amount on the card. */
    AcquirerAnswer authorize(Pan card, Money amount);

    /** Lets a held amount go, by the reference of its authorization. */
    AcquirerAnswer voidAuthorization(String reference);

    /** Undoes an authorization that was not answered in time: it may have happened or not. */
    AcquirerAnswer reverse(Pan card, Money amount);
}
