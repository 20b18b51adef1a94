package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.CardUsage;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryStore.Met;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.Place;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.Terms;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.KnownCard;

class JdbcEntryStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final UUID HERE = new UUID(1, 1);

    private static final UUID ELSEWHERE = new UUID(1, 2);

    private static final UUID GOLD = new UUID(2, 1);

    private static final UUID OTHER = new UUID(2, 2);

    private final StoredEntries entries = new StoredEntries();

    @ParameterizedTest
    @EnumSource(EntryStatus.class)
    void an_entry_comes_back_as_it_was_written(EntryStatus status) {
        var fixture = entries.entry(entries.newCard())
                .status(status)
                .of(new UUID(5, 5), "77")
                .with(new GuestSplit(1, 2, 3, 4, 5));
        var entry = entries.added(fixture);

        assertThat(entries.hold(entry.id())).contains(entry);
    }

    @Test
    void facts_are_what_a_search_through_all_entries_finds() {
        var random = new Random(20261121);
        for (int round = 0; round < 60; round++) {
            var card = entries.newCard();
            var stranger = entries.newCard();
            var all = new ArrayList<Entry>();
            for (int i = random.nextInt(25); i > 0; i--) {
                all.add(entries.added(randomEntry(random, random.nextInt(5) == 0 ? stranger : card)));
            }
            var mine = all.stream()
                    .filter(entry -> entry.card().id().equals(card.id()))
                    .toList();
            assertFacts(mine, card, random.nextInt(4));
        }
    }

    private EntryFixture randomEntry(Random random, KnownCard card) {
        var at = NOW.minus(Duration.ofHours(random.nextInt(24 * 4))).minusSeconds(random.nextInt(3));
        var fixture = entries.entry(card)
                .at(at)
                .from(random.nextBoolean() ? "SN1" : "SN2", random.nextBoolean() ? HERE : ELSEWHERE)
                .under(random.nextBoolean() ? GOLD : OTHER, random.nextBoolean() ? EntryMode.FREE : EntryMode.PAID)
                .with(new GuestSplit(random.nextInt(3), 1, random.nextInt(3), 0, 2));
        return switch (random.nextInt(4)) {
            case 0 -> fixture.status(List.of(EntryStatus.values()).get(random.nextInt(6)));
            case 1 -> fixture.at(NOW.minusSeconds(random.nextInt(900))).refused(DenyReason.STATUS_INQUIRY_FAILED);
            default -> fixture;
        };
    }

    private void assertFacts(List<Entry> mine, KnownCard card, int cooldownHours) {
        var place = new Place(HERE, null, "POL", "LOUNGE", Duration.ofHours(cooldownHours));
        var attributes = new CardAttributes("5-5", "1234", "Bank", "POL", "MCG");
        var request = new AccessRequest(CardNumbers.completed("543210123456789"), attributes, place, NOW);
        var rulesets = List.of(ruleset(GOLD, 1), ruleset(OTHER, 3));
        var candidates = RulesetIndex.of(rulesets).candidates(request);

        var facts = entries.call(store -> store.facts(card, "SN1", request, candidates));

        assertThat(facts).usingRecursiveComparison().isEqualTo(expected(mine, place));
        assertThat(entries.met(card, request, candidates))
                .usingRecursiveComparison()
                .isEqualTo(new Met(card, NOW, facts));
    }

    private static Ruleset ruleset(UUID id, int days) {
        return Terms.gold().entryPeriodDays(days).usage(9, 3).as(id);
    }

    private static AccessFacts expected(List<Entry> mine, Place place) {
        Instant pending = null;
        Instant here = null;
        Entry lastOnTerminal = null;
        var used = new ArrayList<CountedEntry>();
        for (Entry entry : mine) {
            var at = entry.times().requestedAt();
            if (entry.status() == EntryStatus.PENDING) {
                pending = later(pending, entry.times().expiresAt());
            }
            boolean completed = entry.status() == EntryStatus.COMPLETED;
            boolean cooling = !at.isBefore(NOW.minus(place.cooldown()));
            if (completed && cooling && entry.origin().locationId().equals(HERE)) {
                here = later(here, at);
            }
            if (completed && !at.isBefore(NOW.minus(Duration.ofDays(3)))) {
                used.add(counted(entry));
            }
            if (entry.origin().terminal().equals("SN1") && isAfter(entry, lastOnTerminal)) {
                lastOnTerminal = entry;
            }
        }
        return new AccessFacts(false, pending, here, CardUsage.of(used, HERE), failedInquiry(lastOnTerminal), null);
    }

    private static CountedEntry counted(Entry entry) {
        return new CountedEntry(
                entry.verdict().rulesetId(),
                entry.origin().locationId(),
                entry.times().occurredAt(),
                entry.verdict().mode(),
                entry.guests());
    }

    private static boolean isAfter(Entry entry, Entry other) {
        if (other == null) {
            return true;
        }
        int byTime = entry.times().requestedAt().compareTo(other.times().requestedAt());
        return byTime > 0 || (byTime == 0 && entry.id().compareTo(other.id()) > 0);
    }

    private static Instant failedInquiry(Entry last) {
        boolean failed = last != null
                && last.verdict().reason() == DenyReason.STATUS_INQUIRY_FAILED
                && !last.times().requestedAt().isBefore(NOW.minus(Duration.ofMinutes(10)));
        return failed ? last.times().requestedAt() : null;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
