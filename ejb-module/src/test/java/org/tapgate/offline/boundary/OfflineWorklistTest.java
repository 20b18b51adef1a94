package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.offline.boundary.OfflineDesk.NOW;
import static org.tapgate.offline.boundary.OfflineReportsTest.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.ReverseOutcome;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.offline.OfflineFilter.Origin;
import org.tapgate.offline.OfflineFilter.Standing;
import org.tapgate.offline.OfflineResult;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.SettleOutcome;
import org.tapgate.offline.SettleOutcome.NotFlagged;
import org.tapgate.offline.SettleOutcome.NotFound;
import org.tapgate.offline.SettleOutcome.Settled;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Fault;
import org.tapgate.platform.PageRequest;

class OfflineWorklistTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(31));

    private final OfflineDesk desk = new OfflineDesk(
            Duration.ZERO,
            Terms.gold()
                    .cardholder(new FreeOffer(1), null)
                    .verification(Verification.NONE)
                    .offline(null, 1)
                    .as(new UUID(7, 1)));

    @Test
    void what_waited_counts_as_of_its_time_once_it_is_accepted() {
        var old = flagged("a", LONG_AGO, "TOO_OLD");
        assertThat(count("entry")).isZero();

        assertThat(accept(old)).isInstanceOf(Settled.class);

        assertThat(count("entry where status = 'COMPLETED' and occurred_at = '" + LONG_AGO + "'"))
                .isOne();
        assertThat(standing("a")).isEqualTo("ACCEPTED admin@example.test checked");
        assertThat(desk.noted).containsExactly("offline-entry.accepted");
    }

    @Test
    void what_was_one_too_many_leaves_the_worklist_and_goes_on_counting() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY), line("b", 1, YESTERDAY.plusSeconds(60))));
        desk.judgeAll();

        assertThat(accept(only("LIMIT_EXCEEDED"))).isInstanceOf(Settled.class);

        assertThat(flaggedOnes()).isEmpty();
        assertThat(count("entry where status = 'COMPLETED'")).isEqualTo(2);
    }

    @Test
    void what_is_accepted_stays_so_when_the_past_turns_out_otherwise() {
        var old = flagged("a", LONG_AGO, "TOO_OLD");
        accept(old);

        desk.receive("SN2", "R2", List.of(line("b", 1, LONG_AGO.minusSeconds(60))));
        accept(only("TOO_OLD"));

        assertThat(standing("a")).isEqualTo("ACCEPTED admin@example.test checked");
        assertThat(count("entry where over_limit")).isOne();
    }

    @Test
    void what_is_dismissed_does_not_count_whether_it_did_or_not() {
        var old = flagged("a", LONG_AGO, "TOO_OLD");
        assertThat(dismiss(old)).isInstanceOf(Settled.class);
        assertThat(count("entry")).isZero();

        desk.receive("SN1", "R2", List.of(line("b", 1, YESTERDAY), line("c", 1, YESTERDAY.plusSeconds(60))));
        desk.judgeAll();
        dismiss(only("LIMIT_EXCEEDED"));

        assertThat(count("entry where status = 'COMPLETED'")).isOne();
        assertThat(count("entry where status = 'REVERSED' and reversed_by = 'admin@example.test'"))
                .isOne();
        assertThat(standing("c")).isEqualTo("REJECTED admin@example.test checked");
        assertThat(desk.noted).containsExactly("offline-entry.dismissed", "entry.reversed", "offline-entry.dismissed");
    }

    @Test
    void what_is_reversed_where_entries_are_counts_no_more_and_leaves_the_worklist() {
        desk.receive("SN1", "R1", List.of(line("b", 1, YESTERDAY), line("c", 1, YESTERDAY.plusSeconds(60))));
        desk.judgeAll();
        var one = only("LIMIT_EXCEEDED");

        ReverseOutcome reversed = desk.worklist(door -> door.reversals.reverse(one.id(), "wrong card"));

        assertThat(reversed).isInstanceOf(ReverseOutcome.Reversed.class);
        assertThat(flaggedOnes()).isEmpty();
        assertThat(standing("c")).isEqualTo("REJECTED admin@example.test wrong card");
        assertThat(count("offline_entry where counted")).isOne();
        assertThat(accept(one)).isInstanceOf(NotFlagged.class);
        assertThat(count("entry where status = 'COMPLETED'")).isOne();
    }

    @Test
    void a_line_that_cannot_be_used_is_looked_at_and_can_only_be_dismissed() {
        var broken = new ReportLine(
                "x", line("x", 1, YESTERDAY).use(), null, List.of(new Fault("card", "required", "is required")));
        desk.receive("SN1", "R1", List.of(broken));
        var flagged = only("INVALID_ENTRY");

        assertThat(flagged.standing().counted()).isFalse();
        assertThat(desk.results("SN1", "R1")).extracting(LineResult::told).containsExactly(OfflineResult.REJECTED);
        assertThat(accept(flagged)).isInstanceOf(SettleOutcome.Unusable.class);
        assertThat(dismiss(flagged)).isInstanceOf(Settled.class);
        assertThat(flaggedOnes()).isEmpty();
        assertThat(standing("x")).isEqualTo("REJECTED admin@example.test checked");
        assertThat(count("entry")).isZero();
    }

    @Test
    void the_same_word_again_changes_nothing_and_another_one_comes_too_late() {
        var old = flagged("a", LONG_AGO, "TOO_OLD");

        assertThat(List.of(accept(old), accept(old))).hasOnlyElementsOfType(Settled.class);
        assertThat(dismiss(old)).isInstanceOf(NotFlagged.class);

        assertThat(count("entry where status = 'COMPLETED'")).isOne();
        assertThat(desk.noted).hasSize(1);
    }

    @Test
    void nothing_is_found_outside_the_scope() {
        var old = flagged("a", LONG_AGO, "TOO_OLD");
        SettleOutcome nobodys = desk.worklist(door -> door.accept(new UUID(1, 1), "checked"));
        assertThat(nobodys).isInstanceOf(NotFound.class);
        desk.caller = new Caller(
                desk.caller.actor(),
                Role.SERVICE_PROVIDER,
                new DataScope(ScopeKind.LOC, Set.of(new UUID(5, 5).toString())),
                Set.of());

        assertThat(flaggedOnes()).isEmpty();
        Optional<OfflineEntry> found = desk.worklist(door -> door.find(old.id()));
        assertThat(found).isEmpty();
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        for (int i = 0; i < 5; i++) {
            desk.receive("SN1", "R" + i, List.of(line("a" + i, 1, LONG_AGO)));
        }
        var seen = new ArrayList<UUID>();
        var next = Optional.<Cursor>empty();
        do {
            var request = new PageRequest(2, next);
            var page = desk.worklist(door -> door.page(OfflineFilter.ALL, request));
            page.items().forEach(entry -> seen.add(entry.id()));
            next = page.nextCursor().flatMap(text -> Cursor.decode(text, 2));
        } while (next.isPresent());

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    private OfflineEntry flagged(String offlineId, Instant at, String code) {
        desk.receive("SN1", "R " + offlineId, List.of(line(offlineId, 1, at)));
        desk.judgeAll();
        return only(code);
    }

    private OfflineEntry only(String code) {
        assertThat(flaggedOnes()).extracting(entry -> entry.standing().code()).containsExactly(code);
        return flaggedOnes().get(0);
    }

    private List<OfflineEntry> flaggedOnes() {
        var filter = new OfflineFilter(
                new Standing(Optional.of(OfflineResult.FLAGGED), Optional.empty()),
                Origin.ANYWHERE,
                Optional.empty(),
                Optional.empty());
        return desk.worklist(door -> door.page(filter, new PageRequest(10, Optional.empty())))
                .items();
    }

    private SettleOutcome accept(OfflineEntry entry) {
        return desk.worklist(door -> door.accept(entry.id(), "checked"));
    }

    private SettleOutcome dismiss(OfflineEntry entry) {
        return desk.worklist(door -> door.dismiss(entry.id(), "checked"));
    }

    private String standing(String offlineId) {
        var all = desk.worklist(door -> door.page(OfflineFilter.ALL, new PageRequest(10, Optional.empty())));
        return all.items().stream()
                .filter(entry -> offlineId.equals(entry.source().offlineId()))
                .map(OfflineEntry::standing)
                .map(its -> its.result() + " " + its.settlement().by() + " "
                        + its.settlement().reason())
                .findFirst()
                .orElseThrow();
    }

    private long count(String from) {
        return Database.number(desk.database, "select count(*) from " + from);
    }
}
