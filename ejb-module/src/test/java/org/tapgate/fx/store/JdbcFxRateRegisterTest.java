package org.tapgate.fx.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tapgate.fx.DaySpan;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxRateFilter;
import org.tapgate.fx.FxRateRegister.MergeCount;
import org.tapgate.fx.SavedFxRate;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.Sql;

class JdbcFxRateRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final JdbcFxRateRegister register = new JdbcFxRateRegister(new Sql(Database.fresh()));

    @Test
    void what_was_added_is_found() {
        var added = new SavedFxRate(Ids.next(), 1, rate(DAY, "EUR", "USD", "1.0832"));

        assertThat(register.add(added, NOW)).isTrue();
        assertThat(register.find(added.id())).contains(added);
        assertThat(register.find(Ids.next())).isEmpty();
    }

    @Test
    void a_pair_has_one_rate_a_day_until_that_is_deleted() {
        var first = new SavedFxRate(Ids.next(), 1, rate(DAY, "EUR", "USD", "1.08"));
        register.add(first, NOW);
        var second = new SavedFxRate(Ids.next(), 1, rate(DAY, "EUR", "USD", "1.09"));

        assertThat(register.add(second, NOW)).isFalse();
        assertThat(register.delete(first.id(), 2, NOW)).as("another version").isFalse();
        assertThat(register.delete(first.id(), 1, NOW)).isTrue();
        assertThat(register.add(second, NOW)).isTrue();
    }

    @Test
    void a_change_is_made_from_the_version_that_is_stored() {
        var first = new SavedFxRate(Ids.next(), 1, rate(DAY, "EUR", "USD", "1.08"));
        register.add(first, NOW);
        var next = new SavedFxRate(first.id(), 2, rate(DAY, "EUR", "USD", "1.09"));

        assertThat(register.replace(next, NOW)).isTrue();
        assertThat(register.replace(next, NOW)).isFalse();
        assertThat(register.find(first.id())).contains(next);
    }

    @Test
    void a_file_adds_and_replaces_and_leaves_alone_what_is_so_already() {
        register.merge(List.of(rate(DAY, "EUR", "USD", "1.08"), rate(DAY, "EUR", "PLN", "4.25")), NOW);

        assertThat(register.merge(
                        List.of(
                                rate(DAY, "EUR", "USD", "1.0800"),
                                rate(DAY, "EUR", "PLN", "4.26"),
                                rate(DAY, "EUR", "JPY", "164")),
                        NOW))
                .isEqualTo(new MergeCount(1, 1));
    }

    @Test
    void a_table_holds_what_converts_the_currencies_in_the_span_and_a_week_before() {
        register.merge(
                List.of(
                        rate(DAY, "EUR", "USD", "1.08"),
                        rate(DAY.minusDays(7), "EUR", "PLN", "4.2"),
                        rate(DAY.minusDays(7), "EUR", "USD", "1"),
                        rate(DAY.minusDays(8), "EUR", "GBP", "0.8"),
                        rate(DAY, "EUR", "JPY", "164")),
                NOW);
        var table = register.table(Set.of("USD", "PLN", "GBP"), new DaySpan(DAY, DAY));

        assertThat(table.find("EUR", "USD", DAY)).isPresent();
        assertThat(table.find("PLN", "USD", DAY)).isPresent();
        assertThat(table.find("EUR", "GBP", DAY.minusDays(1))).isEmpty();
        assertThat(table.find("EUR", "JPY", DAY)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.tapgate.fx.FxRateFilter#ORDERS")
    void pages_in_either_direction_hold_everything_once(String column) {
        register.merge(
                IntStream.range(0, 23)
                        .mapToObj(i -> rate(
                                DAY.minusDays(i / 3),
                                "EUR",
                                List.of("USD", "PLN", "JPY").get(i % 3),
                                "2"))
                        .toList(),
                NOW);

        var up = walk(new SortOrder(column, false));
        var down = walk(new SortOrder(column, true));

        assertThat(up).hasSize(23).doesNotHaveDuplicates();
        assertThat(down)
                .containsExactlyElementsOf(up.stream()
                        .collect(ArrayList::new, (list, it) -> list.add(0, it), (one, other) -> one.addAll(0, other)));
    }

    @Test
    void filters_choose() {
        register.merge(
                List.of(
                        rate(DAY, "EUR", "USD", "1.08"),
                        rate(DAY, "EUR", "PLN", "4.2"),
                        rate(DAY.minusDays(1), "EUR", "PLN", "4.3")),
                NOW);
        var filter = new FxRateFilter(Optional.of(DAY), Optional.of("PLN"), SortOrder.by("date"));

        assertThat(register.page(filter, new PageRequest(10, Optional.empty())).items())
                .extracting(SavedFxRate::rate)
                .containsExactly(rate(DAY, "EUR", "PLN", "4.2"));
    }

    private List<UUID> walk(SortOrder order) {
        var filter = new FxRateFilter(Optional.empty(), Optional.empty(), order);
        var ids = new ArrayList<UUID>();
        var next = Optional.<Cursor>empty();
        do {
            var page = register.page(filter, new PageRequest(5, next));
            page.items().forEach(item -> ids.add(item.id()));
            next = page.nextCursor()
                    .map(text -> Cursor.decode(text, SortOrder.CURSOR_PARTS).orElseThrow());
        } while (next.isPresent());
        return ids;
    }

    private static FxRate rate(LocalDate day, String base, String quote, String rate) {
        return new FxRate(day, base, quote, new BigDecimal(rate));
    }
}
