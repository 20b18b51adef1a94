package org.tapgate.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the cards that were ever seen, for people who look after them. What lies outside the scope does not exist. */
public interface CardArchive {

    /** A page of cards, the newest first unless the filter says otherwise. */
    Page<Card> page(CardFilter filter, DataScope scope, PageRequest page);

    /** One card. */
    Optional<Card> find(UUID id, DataScope scope);

    /** The card with one of these fingerprints. */
    Optional<Card> find(List<CardFingerprint> fingerprints, DataScope scope);

    /** One card, held for the rest of the transaction: nobody taps it meanwhile. */
    Optional<Card> hold(UUID id, DataScope scope);

    /** Freezes a card from now on; one that is frozen already is so since then. */
    Card freeze(Card card, Instant now);

    /** Unfreezes a card. */
    Card unfreeze(Card card);

    /** Closes a card for another, which also takes over what the closed one had taken over. */
    Card close(Card card, UUID replacedBy);
}
