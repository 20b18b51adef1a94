package org.tapgate.card;

/** Port: the cards that were ever seen. */
public interface CardRegister {

    /**
     * Enters the card or notes that it was seen again, and holds it for the rest of the running transaction: of two
     * taps of one card at the same instant, on whatever nodes, the second waits here for the first.
     */
    KnownCard meet(CardSighting sighting);
}
