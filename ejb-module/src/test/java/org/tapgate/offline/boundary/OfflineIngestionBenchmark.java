package org.tapgate.offline.boundary;

import static org.tapgate.offline.boundary.OfflineDesk.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.tapgate.access.EntryType;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.card.CardNumbers;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportedCard;

/**
 * How fast reports are taken in and judged, beside the rate at which the same PostgreSQL takes the same rows by batched
 * inserts; one client each. Not a test: {@code mvn -pl ejb-module -am test -Dtest=OfflineIngestionBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false} prints the figures.
 */
class OfflineIngestionBenchmark {

    private static final int WARM_UP = 15;

    private static final int REPORTS = 30;

    private static final int CARDS = 5_000;

    /** Within the last days, since the terminals were paired. */
    private static final Duration APART = Duration.ofSeconds(15);

    private final OfflineDesk desk = new OfflineDesk(Duration.ofMinutes(5), rulesets());

    private static Ruleset[] rulesets() {
        var rulesets = new ArrayList<Ruleset>();
        for (int i = 0; i < 20; i++) {
            rulesets.add(Terms.gold()
                    .priority(i)
                    .cardholder(new FreeOffer(1 + i), null)
                    .offline(null, 1)
                    .as(new UUID(7, i)));
        }
        return rulesets.toArray(Ruleset[]::new);
    }

    @Test
    void ingestion_beside_batched_inserts() {
        perSecond("warm-up", 0, WARM_UP, this::ingest);
        var ingested = perSecond("reports taken in and judged", WARM_UP, REPORTS, this::ingest);
        var rows = new RowsOnceMore(desk.database, ReportLine.MOST);
        perSecond("warm-up", 0, WARM_UP, rows::insert);
        var inserted = perSecond("the same rows by batched inserts", WARM_UP, REPORTS, rows::insert);
        say("ratio: %.0f %%", 100 * ingested / inserted);
    }

    private void ingest(int report) {
        var lines = new ArrayList<ReportLine>();
        for (int line = 0; line < ReportLine.MOST; line++) {
            lines.add(line(report * ReportLine.MOST + line));
        }
        desk.receive("SN" + (1 + report % 2), "R" + report, lines);
        desk.judgeAll();
    }

    private static ReportLine line(int number) {
        var at = NOW.minus(Duration.ofDays(9)).plus(APART.multipliedBy(number));
        var use = new OfflineUse(
                EntryType.OFFLINE_BIN_RANGE, at, ReadMethod.CONTACTLESS, new GuestCount(number % 2, 0, 0), "v1");
        var pan = CardNumbers.completed("543210" + (100_000_000 + number * 7919 % CARDS));
        return new ReportLine("e" + number, use, new ReportedCard.Plain(pan, null), List.of());
    }

    private static double perSecond(String what, int first, int count, IntConsumer work) {
        var begin = System.nanoTime();
        for (int i = first; i < first + count; i++) {
            work.accept(i);
        }
        var rate = count * ReportLine.MOST / ((System.nanoTime() - begin) / 1e9);
        say("%s: %.0f entries a second", what, rate);
        return rate;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
