package org.tapgate.card;

import java.util.UUID;

/** Port: what a feature keeps by card. When a card is replaced, every feature that implements this hands it over. */
public interface CardHistory {

    /** Everything of the one card is the other's from here on. Both cards are held by the running transaction. */
    void move(UUID from, UUID to);
}
