package org.tapgate.spend;

import java.time.Instant;
import java.util.List;
import org.tapgate.card.CardFingerprint;

/** Port: the transactions that the built-in simulator of the MRS knows. */
public interface TransactionFeed {

    /** Adds a transaction of a card; its reference is the identifier of the row, a UUID. */
    void add(CardFingerprint card, CardTransaction transaction, Instant now);

    /** The transactions of a card that took place then or later. */
    List<CardTransaction> of(List<CardFingerprint> card, Instant since);
}
