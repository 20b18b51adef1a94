package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.EntryFilter.CardFilter;
import org.tapgate.access.EntryFilter.Outcome;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.access.EntryFilter.PlaceFilter;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.RejectCode;
import org.tapgate.card.KnownCard;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.PageRequest;

class JdbcEntryArchiveTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private static final UUID LOUNGE = new UUID(1, 1);

    private static final UUID GATE = new UUID(1, 2);

    private static final UUID CLIENT = new UUID(5, 5);

    private final StoredEntries entries = new StoredEntries();

    private final List<Entry> newestFirst = new ArrayList<>();

    private KnownCard card;

    private KnownCard other;

    private static <T> Optional<T> any() {
        return Optional.empty();
    }

    @BeforeEach
    void fill() {
        card = entries.newCard();
        other = entries.newCard();
        for (int i = 0; i < 9; i++) {
            // Three at each instant, so that the id has to tell them apart
            var fixture = entries.entry(i % 2 == 0 ? card : other)
                    .ending(i % 2 == 0 ? "7891" : "7892")
                    .at(START.plusSeconds(i / 3));
            newestFirst.add(entries.added(
                    switch (i % 3) {
                        case 0 -> fixture.from("SN1", LOUNGE).of(CLIENT, "77");
                        case 1 -> fixture.from("SN2", GATE).in("ESP");
                        default -> fixture.refused(DenyReason.CARD_FROZEN);
                    }));
        }
        newestFirst.sort(Comparator.comparing((Entry entry) -> entry.times().requestedAt())
                .thenComparing(Entry::id)
                .reversed());
    }

    @Test
    void pages_follow_each_other_without_gaps_in_both_directions() {
        assertThat(walk(false)).isEqualTo(newestFirst);
        var oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        assertThat(walk(true)).isEqualTo(oldestFirst);
    }

    @Test
    void an_entry_that_comes_meanwhile_does_not_move_the_pages() {
        var first = entries.archive().page(EntryFilter.ALL, DataScope.EVERYTHING, PageRequest.first(4));
        entries.added(entries.entry(entries.newCard()).at(START.plus(Duration.ofHours(1))));
        var second = entries.archive()
                .page(
                        EntryFilter.ALL,
                        DataScope.EVERYTHING,
                        after(first.nextCursor().orElseThrow(), 5));

        assertThat(second.items()).isEqualTo(newestFirst.subList(4, 9));
    }

    @Test
    void every_filter_narrows_the_list() {
        var second = Optional.of(START.plusSeconds(1));
        assertThat(count(new Period(second, any()))).isEqualTo(6);
        assertThat(count(new Period(any(), second))).isEqualTo(3);
        assertThat(count(new PlaceFilter(Optional.of("ESP"), any(), any(), any())))
                .isEqualTo(3);
        assertThat(count(new PlaceFilter(any(), Optional.of("SPA"), any(), any())))
                .isZero();
        assertThat(count(new PlaceFilter(any(), any(), Optional.of(GATE), any())))
                .isEqualTo(3);
        assertThat(count(new PlaceFilter(any(), any(), any(), Optional.of("SN2"))))
                .isEqualTo(3);
        assertThat(count(new Outcome(Optional.of(EntryStatus.REJECTED), any(), any())))
                .isEqualTo(3);
        assertThat(count(new Outcome(any(), Optional.of(EntryType.OFFLINE_WHITELIST), any())))
                .isZero();
        assertThat(count(new Outcome(any(), any(), Optional.of(RejectCode.UNMET_REQUIREMENTS))))
                .isEqualTo(3);
    }

    @Test
    void cards_are_found_by_the_digits_that_are_kept() {
        assertThat(count(new CardFilter(Optional.of("543210"), any(), any()))).isEqualTo(9);
        assertThat(count(new CardFilter(any(), Optional.of("7891"), any()))).isEqualTo(5);
        assertThat(count(new CardFilter(any(), any(), Optional.of("77")))).isEqualTo(3);
        assertThat(count(new CardFilter(Optional.of("400000"), Optional.of("7891"), any())))
                .isZero();
    }

    @Test
    void entries_of_a_replaced_card_are_its_successors_and_found_by_the_digits_they_were_made_with() {
        entries.replace(card, other);

        assertThat(count(new CardFilter(any(), Optional.of("7891"), any()))).isEqualTo(5);
        assertThat(count(new CardFilter(any(), Optional.of("7892"), any()))).isEqualTo(4);
        assertThat(entries.countOf(card)).isZero();
        assertThat(entries.countOf(other)).isEqualTo(9);
    }

    @Test
    void nobody_sees_what_lies_outside_their_scope() {
        assertThat(seen(new DataScope(ScopeKind.LOC, Set.of(GATE.toString())))).isEqualTo(3);
        assertThat(seen(new DataScope(ScopeKind.ICA, Set.of("77")))).isEqualTo(3);
        assertThat(seen(DataScope.ofClient(CLIENT))).isEqualTo(3);
        assertThat(seen(new DataScope(ScopeKind.DEV, Set.of("SN2")))).isEqualTo(3);
        assertThat(seen(new DataScope(ScopeKind.LOC, Set.of()))).isZero();
    }

    @Test
    void an_entry_outside_the_scope_is_not_found_by_its_id_either() {
        var id = newestFirst.get(0).id();

        assertThat(entries.archive().find(id, DataScope.EVERYTHING)).contains(newestFirst.get(0));
        assertThat(entries.archive().find(id, new DataScope(ScopeKind.ICA, Set.of("1"))))
                .isEmpty();
    }

    @Test
    void times_beyond_all_dates_are_no_error() {
        assertThat(count(new Period(Optional.of(Instant.MIN), Optional.of(Instant.MAX))))
                .isEqualTo(9);
    }

    private List<Entry> walk(boolean oldestFirst) {
        var filter = new EntryFilter(Period.ANY, PlaceFilter.ANY, Outcome.ANY, CardFilter.ANY, oldestFirst);
        var all = new ArrayList<Entry>();
        var page = entries.archive().page(filter, DataScope.EVERYTHING, PageRequest.first(2));
        all.addAll(page.items());
        while (page.nextCursor().isPresent()) {
            page = entries.archive()
                    .page(filter, DataScope.EVERYTHING, after(page.nextCursor().get(), 2));
            all.addAll(page.items());
        }
        return all;
    }

    private static PageRequest after(String cursor, int limit) {
        return new PageRequest(limit, Cursor.decode(cursor, 2));
    }

    private int count(Period period) {
        return count(new EntryFilter(period, PlaceFilter.ANY, Outcome.ANY, CardFilter.ANY, false));
    }

    private int count(PlaceFilter place) {
        return count(new EntryFilter(Period.ANY, place, Outcome.ANY, CardFilter.ANY, false));
    }

    private int count(Outcome outcome) {
        return count(new EntryFilter(Period.ANY, PlaceFilter.ANY, outcome, CardFilter.ANY, false));
    }

    private int count(CardFilter card) {
        return count(new EntryFilter(Period.ANY, PlaceFilter.ANY, Outcome.ANY, card, false));
    }

    private int count(EntryFilter filter) {
        return archive(filter, DataScope.EVERYTHING);
    }

    private int seen(DataScope scope) {
        return archive(EntryFilter.ALL, scope);
    }

    private int archive(EntryFilter filter, DataScope scope) {
        return entries.archive()
                .page(filter, scope, PageRequest.first(50))
                .items()
                .size();
    }
}
