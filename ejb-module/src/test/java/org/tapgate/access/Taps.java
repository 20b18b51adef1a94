package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;

/** The card and the place that most tests use. */
final class Taps {

    static final UUID LOUNGE = new UUID(1, 1);

    static final UUID ELSEWHERE = new UUID(1, 2);

    static final UUID GOLD = new UUID(2, 1);

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final Pan PAN = CardNumbers.completed("543210123456789");

    static final CardAttributes GOLD_CARD = new CardAttributes("543210-543219", "1234", "Bank", "POL", "MCG");

    private Taps() {}

    static Place lounge(Duration cooldown) {
        return new Place(LOUNGE, null, "POL", "LOUNGE", cooldown);
    }

    static AccessRequest tap() {
        return tapAt(lounge(Duration.ZERO));
    }

    static AccessRequest tapAt(Place place) {
        return new AccessRequest(PAN, GOLD_CARD, place, NOW);
    }

    static AccessDecision decide(AccessRequest request, AccessFacts facts, Ruleset... rulesets) {
        var candidates = RulesetIndex.of(List.of(rulesets)).candidates(request);
        return AccessEngine.decide(request, candidates, facts);
    }

    static AccessFacts having(CountedEntry... entries) {
        return new AccessFacts(false, null, null, CardUsage.of(List.of(entries), LOUNGE), null, null);
    }

    static CountedEntry entry(UUID location, Instant at, EntryMode mode) {
        return new CountedEntry(GOLD, location, at, mode, GuestSplit.NOBODY);
    }
}
