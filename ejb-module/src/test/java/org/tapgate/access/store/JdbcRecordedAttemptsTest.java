package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.access.RecordedAttempts;
import org.tapgate.access.RecordedAttempts.Tapped;
import org.tapgate.card.KnownCard;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

class JdbcRecordedAttemptsTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private static final Period HOUR = new Period(Optional.of(START), Optional.of(START.plusSeconds(3_600)));

    private final StoredEntries entries = new StoredEntries();

    private final List<KnownCard> cards = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (int i = 0; i < 5; i++) {
            var card = entries.newCard();
            cards.add(card);
            entries.added(entries.entry(card).at(START));
            entries.added(entries.entry(card).at(START.plusSeconds(60)).refused(DenyReason.TEMPORARILY_BLOCKED));
            entries.added(entries.entry(card).at(START.plusSeconds(3_600)));
        }
        entries.added(entries.entry(entries.newCard()).at(START.minusSeconds(1)));
    }

    private List<Tapped> walk(DataScope scope) {
        var seen = new ArrayList<Tapped>();
        var page = entries.recorded().cards(HOUR, scope, PageRequest.first(2));
        seen.addAll(page.items());
        while (page.nextCursor().isPresent()) {
            var after = Cursor.decode(page.nextCursor().get(), 1);
            page = entries.recorded().cards(HOUR, scope, new PageRequest(2, after));
            seen.addAll(page.items());
        }
        return seen;
    }

    @Test
    void pages_hold_each_card_of_the_period_once() {
        assertThat(walk(DataScope.EVERYTHING))
                .containsExactlyInAnyOrderElementsOf(
                        cards.stream().map(card -> new Tapped(card.id(), 2)).toList());
    }

    @Test
    void a_page_ends_before_its_attempts_are_too_many_and_a_card_with_too_many_has_one_of_its_own() {
        var most = RecordedAttempts.MOST;
        entries.addedAtOnce(cards.get(2), START, most - 3);
        entries.addedAtOnce(cards.get(3), START, most);
        var sizes = new ArrayList<List<Integer>>();
        var page = entries.recorded().cards(HOUR, DataScope.EVERYTHING, PageRequest.first(200));
        sizes.add(attempts(page));
        while (page.nextCursor().isPresent()) {
            var after = Cursor.decode(page.nextCursor().get(), 1);
            page = entries.recorded().cards(HOUR, DataScope.EVERYTHING, new PageRequest(200, after));
            sizes.add(attempts(page));
        }

        assertThat(sizes).containsExactly(List.of(2, 2), List.of(most - 1), List.of(most + 2), List.of(2));
    }

    private static List<Integer> attempts(Page<Tapped> page) {
        return page.items().stream().map(Tapped::attempts).toList();
    }

    @Test
    void issuers_see_cards_of_theirs_only() {
        assertThat(walk(new DataScope(ScopeKind.ICA, Set.of("99")))).isEmpty();
        assertThat(walk(new DataScope(ScopeKind.ICA, Set.of()))).isEmpty();
    }

    @Test
    void attempts_of_the_period_come_without_what_is_not_needed() {
        var card = cards.get(0).id();
        var found = entries.recorded().of(List.of(card), HOUR);

        assertThat(found).containsOnlyKeys(card);
        assertThat(found.get(card))
                .extracting(entry -> entry.times().requestedAt())
                .containsExactlyInAnyOrder(START, START.plusSeconds(60));
        assertThat(found.get(card))
                .extracting((Entry entry) -> entry.verdict().trace())
                .containsOnlyNulls();
        assertThat(found.get(card))
                .extracting((Entry entry) -> entry.verdict().promise())
                .containsOnlyNulls();
    }
}
