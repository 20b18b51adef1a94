package org.tapgate.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Port: the cards that were ever seen. */
public interface CardRegister {

    /**
     * Enters the card or notes that it was seen again, and holds it for the rest of the running transaction: of two
     * taps of one card at the same instant, on whatever nodes, the second waits here for the first.
     */
    KnownCard meet(CardSighting sighting);

    /**
     * Keeps the identifier of a card in the rewards system, in the place of any former one.
     *
     * @param aref what {@link Card#aref()} shows
     */
    void keepAref(UUID cardId, String aref);

    /** The same for several cards, no two of them the same; answers in their order. */
    default List<KnownCard> meetAll(List<CardSighting> sightings) {
        // In one order everywhere, so that nobody waits in a circle
        var met = new HashMap<CardFingerprint, KnownCard>();
        sightings.stream()
                .sorted(Comparator.comparing(sighting -> sighting.fingerprint().hash()))
                .forEach(sighting -> met.put(sighting.fingerprint(), meet(sighting)));
        return sightings.stream()
                .map(sighting -> met.get(sighting.fingerprint()))
                .toList();
    }
}
