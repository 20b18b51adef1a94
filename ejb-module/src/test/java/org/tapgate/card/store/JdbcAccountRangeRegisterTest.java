package org.tapgate.card.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeFilter;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.MergeCount;
import org.tapgate.card.Pan;
import org.tapgate.card.Ranges;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

class JdbcAccountRangeRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final SortOrder BY_LOW = SortOrder.by("low");

    private static final Pan CARD = CardNumbers.completed("543210123456789");

    private final Sql sql = new Sql(Database.fresh());

    private final SnapshotVersions versions = new SnapshotVersions(sql);

    private final AccountRangesInMemory copy = new AccountRangesInMemory(versions, sql);

    private final JdbcAccountRangeRegister register = new JdbcAccountRangeRegister(sql, versions, Runnable::run, copy);

    @Test
    void what_was_added_is_found() {
        var added = added(Ranges.of("543210", "5432109999999999999"));

        assertThat(register.find(added.id())).contains(added);
        assertThat(register.find(Ids.next())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.tapgate.card.AccountRangeFilter#ORDERS")
    void pages_in_either_direction_hold_everything_once(String column) {
        IntStream.range(0, 23)
                .forEach(i -> added(Ranges.of("60000" + i % 7, "610000", "" + i % 3, i % 2 == 0 ? "MCG" : "WBE")));

        var up = walk(new SortOrder(column, false), 5);
        var down = walk(new SortOrder(column, true), 5);

        assertThat(up).hasSize(23).doesNotHaveDuplicates();
        assertThat(down)
                .containsExactlyElementsOf(up.stream()
                        .collect(ArrayList::new, (list, it) -> list.add(0, it), (one, other) -> one.addAll(0, other)));
    }

    @Test
    void short_and_long_prefixes_sort_by_the_numbers_they_stand_for() {
        var last = added(Ranges.of("543211", "543219"));
        var first = added(Ranges.of("5432100", "543219"));
        var second = added(Ranges.of("54321001", "543219"));

        assertThat(walk(BY_LOW, 10)).containsExactly(first.id(), second.id(), last.id());
    }

    @Test
    void a_row_inserted_before_the_place_reached_moves_nothing() {
        var first = added(Ranges.of("500000", "500001"));
        var second = added(Ranges.of("600000", "600001"));
        var page = register.page(all(BY_LOW), PageRequest.first(1));
        added(Ranges.of("400000", "400001"));
        var next =
                register.page(all(BY_LOW), new PageRequest(1, page.nextCursor().flatMap(this::decoded)));

        assertThat(page.items()).containsExactly(first);
        assertThat(next.items()).containsExactly(second);
        assertThat(next.nextCursor()).isEmpty();
    }

    @Test
    void filters_are_combined() {
        added(Ranges.of("500000", "500001", "1", "MCG"));
        added(Ranges.of("500002", "500003", "2", "WBE"));
        var wanted = added(Ranges.of("500004", "500005", "2", "MCG"));

        var filter = new AccountRangeFilter(Optional.of("2"), Optional.of("MCG"), BY_LOW);

        assertThat(register.page(filter, PageRequest.first(10)).items()).containsExactly(wanted);
    }

    @Test
    void of_two_who_changed_the_same_version_one_loses() {
        var seen = added(Ranges.of("500000", "500001"));
        var mine = new SavedAccountRange(seen.id(), 2, Ranges.of("500000", "500002"));
        var yours = new SavedAccountRange(seen.id(), 2, Ranges.of("500000", "500003"));

        assertThat(register.replace(mine, NOW)).isTrue();
        assertThat(register.replace(yours, NOW)).isFalse();
        assertThat(register.find(seen.id())).contains(mine);
    }

    @Test
    void a_deleted_range_is_gone_for_everyone() {
        var deleted = added(Ranges.of("500000", "500001"));

        assertThat(register.delete(deleted.id(), 2, NOW)).isFalse();
        assertThat(register.delete(deleted.id(), 1, NOW)).isTrue();

        assertThat(register.delete(deleted.id(), 2, NOW)).isFalse();
        assertThat(register.find(deleted.id())).isEmpty();
        assertThat(register.all()).isEmpty();
        assertThat(walk(BY_LOW, 10)).isEmpty();
        assertThat(register.replace(new SavedAccountRange(deleted.id(), 3, deleted.range()), NOW))
                .isFalse();
    }

    @Test
    void the_range_made_last_comes_first_for_the_copy_in_memory() {
        var older = added(Ranges.of("500000", "500001", "1", "MCG"));
        var newer = added(Ranges.of("500000", "500001", "2", "MCG"));

        assertThat(register.all()).containsExactly(newer.range(), older.range());
    }

    @Test
    void a_file_replaces_ranges_with_the_same_ends_and_adds_the_others() {
        var changed = added(Ranges.of("500000", "500001", "1", "MCG"));
        added(Ranges.of("500002", "500003", "1", "MCG"));
        var file = List.of(
                Ranges.of("5000000", "500001", "2", "MCG"),
                Ranges.of("500002", "500003", "1", "MCG"),
                Ranges.of("500004", "500005", "1", "MCG"));

        assertThat(register.merge(file, NOW)).isEqualTo(new MergeCount(1, 1));
        assertThat(register.find(changed.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(register.find(changed.id()).orElseThrow().range().ica()).isEqualTo("2");
        assertThat(register.merge(file, NOW)).isEqualTo(new MergeCount(0, 0));
        assertThat(register.all()).hasSize(3);
    }

    @Test
    void the_copy_in_memory_follows_every_change() {
        assertThat(copy.index().find(CARD)).isEmpty();
        var added = added(Ranges.of("543210", "543219", "1", "MCG"));
        assertThat(copy.index().find(CARD)).contains(added.range());
        var next = new SavedAccountRange(added.id(), 2, Ranges.of("543210", "543219", "2", "MCG"));
        register.replace(next, NOW);
        assertThat(copy.index().find(CARD)).contains(next.range());
        register.merge(List.of(Ranges.of("54321012", "54321012", "3", "MCG")), NOW);
        assertThat(copy.index().find(CARD).orElseThrow().ica()).isEqualTo("3");
        register.delete(added.id(), 2, NOW);
        assertThat(copy.index().find(CARD).orElseThrow().ica()).isEqualTo("3");
    }

    @Test
    void the_copy_of_another_node_follows_when_it_looks() {
        var elsewhere = new AccountRangesInMemory(versions, sql);
        assertThat(elsewhere.index().find(CARD)).isEmpty();
        added(Ranges.of("543210", "543219"));

        assertThat(elsewhere.index().find(CARD)).isEmpty();
        elsewhere.refresh();
        assertThat(elsewhere.index().find(CARD)).isPresent();
    }

    private SavedAccountRange added(AccountRange range) {
        var saved = new SavedAccountRange(Ids.next(), 1, range);
        register.add(saved, NOW);
        return saved;
    }

    private static AccountRangeFilter all(SortOrder order) {
        return new AccountRangeFilter(Optional.empty(), Optional.empty(), order);
    }

    private Optional<Cursor> decoded(String cursor) {
        return Cursor.decode(cursor, SortOrder.CURSOR_PARTS);
    }

    private List<UUID> walk(SortOrder order, int limit) {
        var ids = new ArrayList<UUID>();
        var page = PageRequest.first(limit);
        while (page != null) {
            var found = register.page(all(order), page);
            found.items().forEach(it -> ids.add(it.id()));
            page = found.nextCursor()
                    .flatMap(this::decoded)
                    .map(cursor -> new PageRequest(limit, Optional.of(cursor)))
                    .orElse(null);
        }
        return ids;
    }
}
