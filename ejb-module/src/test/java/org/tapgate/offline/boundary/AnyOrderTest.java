package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.access.EntryType;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.platform.Database;

/** Whatever terminals do to their reports on the way, the same entries come of them. */
class AnyOrderTest {

    private static final Instant MONDAY = OfflineDesk.NOW.minus(Duration.ofDays(4));

    private static final int CARDS = 3;

    /** Two that take turns: the second decides once the first is used up. */
    private static final Ruleset[] RULESETS = {
        Terms.gold()
                .priority(1)
                .cardholder(new FreeOffer(2), null)
                .entryPeriodDays(1)
                .guests(new GuestOffer(new FreeOffer(1), null, null), null, 3)
                .offline(null, 1)
                .as(new UUID(7, 1)),
        Terms.gold()
                .priority(2)
                .cardholder(new FreeOffer(3), null)
                .usage(4, 2)
                .locations("POL", List.of(), 2)
                .entryPeriodDays(2)
                .as(new UUID(7, 2))
    };

    /** A line with the terminal that it is of. */
    private record Happened(String terminal, ReportLine line) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void order_repetition_and_splitting_make_no_difference(long seed) {
        var random = new Random(seed);
        var happened = happened(random);

        var inOrder = new OfflineDesk(Duration.ofHours(1), RULESETS);
        report(inOrder, happened, "R");
        inOrder.judgeAll();
        var anyhow = new OfflineDesk(Duration.ofHours(1), RULESETS);
        mangle(anyhow, happened, random);

        var entries = entries(inOrder);
        assertThat(entries).hasSize(happened.size()).anyMatch(entry -> entry.contains("LIMIT_EXCEEDED"));
        assertThat(entries(anyhow)).isEqualTo(entries);
    }

    private static List<Happened> happened(Random random) {
        var all = new ArrayList<Happened>();
        for (int i = 0; i < 40; i++) {
            // In steps of half an hour, so that some are at the same instant and some exactly a window apart
            var at = MONDAY.plus(Duration.ofMinutes(30L * random.nextInt(2 * 24 * 3)));
            var use = new OfflineUse(
                    EntryType.OFFLINE_BIN_RANGE,
                    at,
                    ReadMethod.CHIP,
                    new GuestCount(random.nextInt(3), 0, random.nextInt(2)),
                    "v1");
            var card = OfflineReportsTest.card(random.nextInt(CARDS));
            all.add(new Happened(random.nextBoolean() ? "SN1" : "SN2", new ReportLine("id" + i, use, card, List.of())));
        }
        return all;
    }

    private static void report(OfflineDesk desk, List<Happened> happened, String reportId) {
        for (var terminal : List.of("SN1", "SN2")) {
            var lines = happened.stream()
                    .filter(it -> it.terminal().equals(terminal))
                    .map(Happened::line)
                    .toList();
            if (!lines.isEmpty()) {
                desk.receive(terminal, reportId, lines);
            }
        }
    }

    /** Shuffled, doubled, cut into reports of any size, which are judged in any order, some at once and some later. */
    private static void mangle(OfflineDesk desk, List<Happened> happened, Random random) {
        var all = new ArrayList<>(happened);
        all.addAll(happened.subList(0, random.nextInt(happened.size())));
        Collections.shuffle(all, random);
        for (int from = 0, number = 0; from < all.size(); number++) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(12));
            report(desk, all.subList(from, to), "R" + number);
            if (random.nextBoolean()) {
                judgeInAnyOrder(desk, random);
            }
            from = to;
        }
        judgeInAnyOrder(desk, random);
    }

    private static void judgeInAnyOrder(OfflineDesk desk, Random random) {
        var events = desk.toJudge();
        Collections.shuffle(events, random);
        events.forEach(desk::judge);
    }

    /** All that matters of an entry, identifiers of ours aside. */
    private static List<String> entries(OfflineDesk desk) {
        return Database.texts(desk.database, """
                select concat_ws(' ', terminal, offline_id, offline_entry.result, offline_entry.code, occurred_at,
                    entry.ruleset_id, entry.over_limit, entry.reject_code, entry.status, entry.free_adult_guests,
                    entry.children_under_free_age, entry.retry_after_seconds, entry.trace)
                from offline_entry join entry using (id, terminal, occurred_at)
                order by terminal, offline_id
                """);
    }
}
