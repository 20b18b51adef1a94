package org.tapgate.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;
import org.tapgate.report.HourFigures;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficFigure;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficKey;
import org.tapgate.report.TrafficLine;

class JdbcTrafficCountersTest {

    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");

    private static final TrafficFilter ANY =
            new TrafficFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final PageRequest PAGE = PageRequest.first(PageRequest.MOST);

    private static final TrafficCounts ONE = new TrafficCounts(1, 2, 1, 0);

    private final UUID lounge = Ids.next();

    private final UUID client = Ids.next();

    private JdbcTrafficCounters counters;

    @BeforeEach
    void start() {
        counters = new JdbcTrafficCounters(new Sql(Database.fresh()));
    }

    @Test
    void what_is_alike_is_counted_together() {
        counters.add(at(TEN, lounge), ONE);
        counters.add(at(TEN, lounge), new TrafficCounts(1, 0, 0, 3));
        assertThat(found(ANY)).extracting(TrafficLine::key).containsExactly(at(TEN, lounge));
        assertThat(found(ANY)).extracting(TrafficLine::counts).containsExactly(new TrafficCounts(2, 2, 1, 3));
    }

    @Test
    void what_has_no_place_and_no_mode_is_counted_together_too() {
        var nowhere = refused(TEN);
        counters.add(nowhere, ONE);
        counters.add(nowhere, ONE);
        assertThat(found(ANY)).hasSize(1).first().satisfies(line -> {
            assertThat(line.key()).isEqualTo(nowhere);
            assertThat(line.counts().entries()).isEqualTo(2);
        });
    }

    @Test
    void figures_are_found_by_hour_place_and_service() {
        var eleven = TEN.plus(Duration.ofHours(1));
        counters.add(at(TEN, lounge), ONE);
        counters.add(at(eleven, lounge), ONE);
        counters.add(refused(TEN), ONE);
        assertThat(found(filter(eleven, null, null, null))).hasSize(1);
        assertThat(found(filter(TEN, eleven, null, null))).hasSize(2);
        assertThat(found(filter(null, null, lounge, null))).hasSize(2);
        assertThat(found(filter(null, null, Ids.next(), null))).isEmpty();
        assertThat(found(filter(null, null, null, "LOUNGE"))).hasSize(2);
        assertThat(found(filter(null, null, null, "FAST_LINE"))).isEmpty();
    }

    @Test
    void nobody_sees_beyond_his_scope() {
        counters.add(at(TEN, lounge), ONE);
        assertThat(seenIn(ScopeKind.LOC, lounge.toString())).isEqualTo(1);
        assertThat(seenIn(ScopeKind.LOC, Ids.next().toString())).isZero();
        assertThat(seenIn(ScopeKind.CLI, client.toString())).isEqualTo(1);
        assertThat(seenIn(ScopeKind.CLI, Ids.next().toString())).isZero();
        assertThat(seenIn(ScopeKind.ICA, "1234")).isZero();
        assertThat(seenIn(ScopeKind.DEV, "SN1")).isZero();
        assertThat(counters.find(ANY, new DataScope(ScopeKind.LOC, Set.of()), PAGE)
                        .items())
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_the_earliest_hour_first() {
        counters.add(at(TEN.plus(Duration.ofHours(2)), lounge), ONE);
        counters.add(at(TEN, lounge), ONE);
        counters.add(refused(TEN), ONE);
        var first = page(PageRequest.first(2));
        assertThat(first.items()).extracting(line -> line.key().hour()).containsExactly(TEN, TEN);
        var cursor = Cursor.decode(first.nextCursor().orElseThrow(), 2);
        var second = page(new PageRequest(2, cursor));
        assertThat(second.items()).hasSize(1);
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void the_summary_adds_up_hours_refusals_and_places() {
        var eleven = TEN.plus(Duration.ofHours(1));
        counters.add(at(TEN, lounge), ONE);
        counters.add(at(TEN, Ids.next()), new TrafficCounts(3, 0, 0, 0));
        counters.add(refused(TEN), ONE);
        counters.add(refused(eleven), ONE);

        var summary = counters.summary(ANY, DataScope.EVERYTHING);

        assertThat(summary.hours()).containsExactly(new HourFigures(TEN, 4, 0, 1), new HourFigures(eleven, 0, 0, 1));
        assertThat(summary.refusals()).extracting(TrafficFigure::entries).containsExactly(2L);
        assertThat(summary.places()).extracting(TrafficFigure::entries).containsExactly(3L, 1L);
        assertThat(summary.places()).extracting(TrafficFigure::of).last().isEqualTo(lounge);
    }

    @Test
    void the_summary_ends_where_the_scope_ends() {
        counters.add(at(TEN, lounge), ONE);
        var elsewhere = new DataScope(ScopeKind.LOC, Set.of(Ids.next().toString()));

        assertThat(counters.summary(ANY, elsewhere).hours()).isEmpty();
        assertThat(counters.summary(ANY, new DataScope(ScopeKind.LOC, Set.of())).places())
                .isEmpty();
        assertThat(counters.summary(filter(TEN.plusSeconds(3600), null, null, null), DataScope.EVERYTHING)
                        .hours())
                .isEmpty();
    }

    private int seenIn(ScopeKind kind, String member) {
        return counters.find(ANY, new DataScope(kind, Set.of(member)), PAGE)
                .items()
                .size();
    }

    private Iterable<TrafficLine> found(TrafficFilter filter) {
        return counters.find(filter, DataScope.EVERYTHING, PAGE).items();
    }

    private Page<TrafficLine> page(PageRequest page) {
        return counters.find(ANY, DataScope.EVERYTHING, page);
    }

    private static TrafficFilter filter(Instant from, Instant to, UUID location, String service) {
        return new TrafficFilter(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(location),
                Optional.ofNullable(service));
    }

    private TrafficKey at(Instant hour, UUID location) {
        return new TrafficKey(
                hour,
                Optional.of(location),
                Optional.of(client),
                Optional.of("LOUNGE"),
                Optional.of("POL"),
                "ONLINE",
                Optional.of("FREE"),
                "COMPLETED",
                Optional.empty());
    }

    private static TrafficKey refused(Instant hour) {
        return new TrafficKey(
                hour,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "ONLINE",
                Optional.empty(),
                "REJECTED",
                Optional.of("UNKNOWN_DEVICE"));
    }
}
