package org.tapgate.access.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.CardUsage;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.Place;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.Pan;

/** A card at a door, with what it has used: the question in the words of the engine. */
record Tap(Pan pan, String ica, String product, String country, String service, List<CountedEntry> past) {

    static final UUID HERE = new UUID(1, 1);

    static final UUID ELSEWHERE = new UUID(1, 2);

    AccessRequest request() {
        return new AccessRequest(
                pan,
                new CardAttributes(null, ica, "Bank", "POL", product),
                new Place(HERE, null, country, service, Duration.ofMinutes(30)),
                World.NOW);
    }

    AccessFacts facts() {
        return new AccessFacts(false, null, null, CardUsage.of(past, HERE), null, null);
    }
}
