package org.tapgate.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the cards of the whitelist as people manage it, in the running transaction. */
public interface WhitelistRegister {

    /** One page, the last added first. */
    Page<WhitelistedCard> page(WhitelistFilter filter, PageRequest page);

    /** The card of that identifier. */
    Optional<WhitelistedCard> find(UUID id);

    /** Puts cards on the list, no two of them the same; answers those that were not there yet. */
    List<WhitelistedCard> add(List<Pan> cards, Instant now);

    /** Takes a card off the list; false when it was not there. */
    boolean remove(UUID id, Instant now);

    /** Forgets the numbers of cards that were taken off the list before that time; answers how many. */
    int forget(Instant removedBefore);
}
