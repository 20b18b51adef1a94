package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.offline.boundary.OfflineDesk.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.EntryType;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;
import org.tapgate.card.CardNumbers;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportOutcome;
import org.tapgate.offline.ReportedCard;
import org.tapgate.platform.Database;
import org.tapgate.platform.Fault;

class OfflineReportsTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final OfflineDesk desk = new OfflineDesk(Duration.ZERO, twice());

    private static Ruleset twice() {
        return Terms.gold()
                .cardholder(new FreeOffer(2), null)
                .verification(Verification.AMOUNT)
                .offline(null, 1)
                .as(new UUID(7, 1));
    }

    @Test
    void an_entry_within_the_limits_is_accepted_and_counts_when_it_happened() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY)));
        assertThat(standings("R1")).containsExactly("a PENDING null");

        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("a ACCEPTED null");
        assertThat(count("entry where status = 'COMPLETED' and type = 'OFFLINE_BIN_RANGE' and mode = 'FREE'"
                        + " and not over_limit and occurred_at = '" + YESTERDAY + "' and deny_reason is null"))
                .isOne();
    }

    @Test
    void what_would_have_been_refused_counts_and_is_flagged_with_the_code() {
        desk.receive("SN1", "R1", List.of(line("a", 1, at(1)), line("b", 1, at(2)), line("c", 1, at(3))));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("a ACCEPTED null", "b ACCEPTED null", "c FLAGGED LIMIT_EXCEEDED");
        assertThat(
                        count(
                                "event where type = 'offline_report.ingested' and data = '{\"reportId\":\"R1\","
                                        + "\"terminal\":\"SN1\",\"entries\":3,\"repeated\":0,\"accepted\":2,\"flagged\":1,\"rejected\":0}'"))
                .isOne();
        assertThat(count("entry where status = 'COMPLETED' and over_limit and reject_code = 'LIMIT_EXCEEDED'"))
                .isOne();
    }

    @Test
    void an_entry_that_is_reported_late_makes_a_later_one_one_too_many() {
        desk.receive("SN1", "R1", List.of(line("b", 1, at(2)), line("c", 1, at(3))));
        desk.judgeAll();
        assertThat(standings("R1")).containsExactly("b ACCEPTED null", "c ACCEPTED null");

        desk.receive("SN2", "R2", List.of(line("a", 1, at(1))));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("b ACCEPTED null", "c FLAGGED LIMIT_EXCEEDED");
    }

    @Test
    void what_came_too_soon_or_with_a_frozen_card_has_used_up_what_it_would_have_asked_for() {
        var hasty = new OfflineDesk(Duration.ofHours(3), twice());
        hasty.receive("SN1", "R1", List.of(line("a", 1, at(1)), line("b", 1, at(2)), line("c", 1, at(9))));
        hasty.freeze(2, YESTERDAY);
        hasty.receive("SN1", "R2", List.of(line("d", 2, at(1))));
        hasty.judgeAll();

        assertThat(Database.texts(hasty.database, """
                select offline_id || ' ' || code || ' ' || ruleset_id from offline_entry join entry using (id)
                where code is not null order by offline_id
                """))
                .containsExactly(
                        "b COOLDOWN_ACTIVE " + new UUID(7, 1),
                        "c LIMIT_EXCEEDED " + new UUID(7, 1),
                        "d UNMET_REQUIREMENTS " + new UUID(7, 1));
    }

    @Test
    void a_card_is_frozen_for_what_happened_since_it_was_and_not_for_what_happened_before() {
        desk.freeze(1, at(4));
        desk.freeze(1, at(6));
        desk.receive("SN1", "R1", List.of(line("b", 1, at(3)), line("c", 1, at(5))));
        desk.judgeAll();
        desk.receive("SN2", "R2", List.of(line("a", 1, at(2))));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("b ACCEPTED null", "c FLAGGED UNMET_REQUIREMENTS");
        desk.unfreeze(1);
        desk.receive("SN1", "R3", List.of(line("d", 1, at(7))));
        desk.judgeAll();
        assertThat(standings("R3")).containsExactly("d FLAGGED LIMIT_EXCEEDED");
    }

    @Test
    void what_a_ruleset_said_that_is_deleted_since_stands_and_goes_on_counting() {
        desk.receive("SN1", "R1", List.of(line("b", 1, at(2)), line("c", 1, at(3)), line("d", 1, at(4))));
        desk.judgeAll();
        var before = standings("R1");

        desk.rulesets();
        desk.receive("SN2", "R2", List.of(line("a", 1, at(1))));
        desk.judgeAll();

        assertThat(standings("R1")).isEqualTo(before).contains("b ACCEPTED null", "d FLAGGED LIMIT_EXCEEDED");
        assertThat(count("entry where ruleset_id = '" + new UUID(7, 1) + "'")).isEqualTo(3);
        assertThat(desk.results("SN2", "R2").get(0).code()).isEqualTo("MISSING_ACCESS_RULES");
    }

    @Test
    void more_guests_than_the_ruleset_lets_in_offline_are_flagged() {
        var use =
                new OfflineUse(EntryType.OFFLINE_WHITELIST, YESTERDAY, ReadMethod.CHIP, new GuestCount(2, 0, 0), null);
        desk.receive("SN1", "R1", List.of(new ReportLine("a", use, card(1), List.of())));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("a FLAGGED GUEST_LIMIT_EXCEEDED");
        assertThat(count("entry where over_limit and reject_code is null and free_adult_guests = 2"))
                .isOne();
    }

    @Test
    void a_card_past_its_last_month_counts_and_is_flagged() {
        var pan = ((ReportedCard.Plain) card(1)).pan();
        var good = new ReportedCard.Plain(pan, YearMonth.of(2026, 11));
        var past = new ReportedCard.Plain(pan, YearMonth.of(2026, 10));
        desk.receive(
                "SN1",
                "R1",
                List.of(
                        new ReportLine("a", line("a", 1, at(1)).use(), good, List.of()),
                        new ReportLine("b", line("b", 1, at(2)).use(), past, List.of())));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("a ACCEPTED null", "b FLAGGED CARD_EXPIRED");
        assertThat(count("entry where over_limit and status = 'COMPLETED'")).isOne();
    }

    @Test
    void doubtful_times_wait_for_a_person_and_do_not_count() {
        desk.receive(
                "SN1",
                "R1",
                List.of(
                        line("a", 1, NOW.plusSeconds(301)),
                        line("b", 1, NOW.minus(Duration.ofDays(30)).minusSeconds(1)),
                        line("c", 1, OfflineDesk.PAIRED_AT.minusSeconds(1)),
                        line("d", 1, NOW.plusSeconds(300))));
        desk.judgeAll();

        assertThat(standings("R1"))
                .containsExactly(
                        "a FLAGGED IN_THE_FUTURE", "b FLAGGED TOO_OLD", "c FLAGGED BEFORE_PAIRING", "d ACCEPTED null");
        assertThat(count("entry")).isOne();
    }

    @Test
    void an_unusable_line_is_kept_and_hinders_no_other() {
        var broken = new ReportLine(
                "x",
                new OfflineUse(null, null, null, GuestCount.NOBODY, null),
                null,
                List.of(new Fault("occurredAt", "required", "is required")));
        var nameless = new ReportLine(null, broken.use(), null, List.of(new Fault("", "wrong_type", "an object")));

        desk.receive("SN1", "R1", List.of(broken, line("a", 1, YESTERDAY), nameless));
        desk.judgeAll();

        assertThat(standings("R1"))
                .containsExactly("x REJECTED INVALID_ENTRY", "a ACCEPTED null", "null REJECTED INVALID_ENTRY");
        assertThat(desk.results("SN1", "R1").get(0).faults()).isEqualTo(broken.faults());
    }

    @Test
    void the_same_line_again_changes_nothing_in_whatever_report() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY), line("a", 1, YESTERDAY)));
        desk.judgeAll();
        desk.receive("SN1", "R2", List.of(line("a", 1, YESTERDAY)));
        desk.judgeAll();

        assertThat(count("entry")).isOne();
        assertThat(count("event where type = 'offline_report.ingested'")).isEqualTo(2);
        assertThat(desk.results("SN1", "R1"))
                .extracting(result -> result.repeated())
                .containsExactly(false, true);
        assertThat(desk.results("SN1", "R2"))
                .extracting(result -> result.repeated())
                .containsExactly(true);
    }

    @Test
    void other_content_under_the_same_identifier_is_kept_apart_and_flagged() {
        desk.receive("SN1", "R1", List.of(line("a", 1, at(1)), line("a", 1, at(2))));
        desk.receive("SN1", "R2", List.of(line("a", 2, at(1)), line("a", 1, at(1))));
        desk.receive("SN2", "R1", List.of(line("a", 2, at(1))));
        desk.judgeAll();

        assertThat(standings("R1")).containsExactly("a ACCEPTED null", "a FLAGGED CONFLICTING_CONTENT");
        assertThat(standings("R2")).containsExactly("a FLAGGED CONFLICTING_CONTENT", "a ACCEPTED null");
        assertThat(count("entry")).isEqualTo(2);
        assertThat(count("offline_entry where not conflicting")).isEqualTo(2);
    }

    @Test
    void the_same_report_again_has_the_same_answer_and_another_one_under_its_identifier_is_refused() {
        var lines = List.of(line("a", 1, at(1)), line("b", 2, at(2)));
        assertThat(desk.receive("SN1", "R1", lines)).isEqualTo(new ReportOutcome.Kept(2));
        assertThat(desk.receive("SN1", "R1", lines)).isEqualTo(new ReportOutcome.Kept(2));

        assertThat(desk.receive("SN1", "R1", List.of(line("a", 1, at(1))))).isEqualTo(new ReportOutcome.OtherContent());
        assertThat(count("offline_entry")).isEqualTo(2);
        assertThat(desk.toJudge()).hasSize(1);
    }

    @Test
    void a_report_is_judged_once_however_often_it_is_asked_for() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY)));
        var event = desk.toJudge().get(0);

        desk.judge(event);
        desk.judge(event);

        assertThat(count("entry")).isOne();
    }

    @Test
    void a_terminal_without_a_location_is_kept_and_flagged() {
        desk.receive("XX1", "R1", List.of(line("a", 1, YESTERDAY)));
        desk.judgeAll();

        assertThat(desk.results("XX1", "R1").get(0).code()).isEqualTo("UNKNOWN_DEVICE");
    }

    static ReportLine line(String offlineId, int card, Instant at) {
        var use =
                new OfflineUse(EntryType.OFFLINE_BIN_RANGE, at, ReadMethod.CONTACTLESS, new GuestCount(0, 0, 0), "v1");
        return new ReportLine(offlineId, use, card(card), List.of());
    }

    static ReportedCard card(int number) {
        return new ReportedCard.Plain(CardNumbers.completed("5432101234567" + (10 + number)), null);
    }

    private static Instant at(int hours) {
        return YESTERDAY.plus(Duration.ofHours(hours));
    }

    private List<String> standings(String report) {
        return desk.results("SN1", report).stream()
                .map(line -> line.offlineId() + " " + line.told() + " " + line.code())
                .toList();
    }

    private long count(String from) {
        return Database.number(desk.database, "select count(*) from " + from);
    }
}
