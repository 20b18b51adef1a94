package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.offline.Reports;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Card;

/** What a terminal was told is durable is so, and is judged once, whatever dies or comes twice. */
class OfflineCrashIT {

    private static final int REPORTS = 20;

    private static final int ENTRIES = 100;

    /** Each has five entries, of which four are free. */
    private static final int CARDS = 400;

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    private static Parts parts;

    @BeforeAll
    static void start() {
        parts = Parts.own();
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @Test
    void the_application_dies_between_acknowledgement_and_verdict() throws IOException {
        var site = site();
        var reports = reports(site);
        for (var report : reports) {
            assertThat(site.terminal().report(report).status()).isEqualTo(202);
        }
        parts.killApplication();

        parts.startApplication();

        assertJudgedOnce(site, reports);
    }

    @Test
    void every_message_and_every_report_comes_twice_in_any_order() throws Exception {
        var site = site();
        var reports = reports(site);
        var sent = new ArrayList<>(reports);
        sent.addAll(reports);
        Collections.shuffle(sent, new Random(7));
        try (var doubles = parts.doubles()) {
            for (var half : List.of(sent.subList(0, REPORTS), sent.subList(REPORTS, 2 * REPORTS))) {
                for (var report : half) {
                    assertThat(site.terminal().report(report).status()).isEqualTo(202);
                }
                doubles.send();
            }
            Eventually.await("an end of the doubles", RECOVERY, doubles::areThrough);
        }

        assertJudgedOnce(site, reports);
    }

    /** Whatever was judged first: the last of each card's five entries is flagged. */
    private static void assertJudgedOnce(Site site, List<ObjectNode> reports) throws IOException {
        var results = reports.stream()
                .flatMap(report -> Reports.results(site.terminal(), report).stream())
                .toList();
        assertThat(results).hasSize(REPORTS * ENTRIES);
        assertThat(Collections.frequency(results, "FLAGGED LIMIT_EXCEEDED")).isEqualTo(CARDS);
        assertThat(Collections.frequency(results, "ACCEPTED")).isEqualTo(REPORTS * ENTRIES - CARDS);
        assertThat(site.entries())
                .hasSize(REPORTS * ENTRIES)
                .extracting(entry -> entry.path("id"))
                .doesNotHaveDuplicates();
        for (var report : reports) {
            assertThat(site.terminal().report(report).status())
                    .as("the same answer")
                    .isEqualTo(202);
        }
        assertThat(site.entries()).hasSize(REPORTS * ENTRIES);
    }

    private static Site site() throws IOException {
        return Site.with(parts.product(), ruleset -> Rulesets.freeUpTo(4, 30, ruleset));
    }

    private static List<ObjectNode> reports(Site site) {
        var cards = IntStream.range(0, CARDS).mapToObj(i -> site.newCard()).toList();
        var now = parts.product().time().instant();
        return IntStream.range(0, REPORTS)
                .mapToObj(report -> Reports.of(IntStream.range(0, ENTRIES)
                        .map(line -> report * ENTRIES + line)
                        .mapToObj(number -> entry(number, now, cards.get(number % CARDS)))
                        .toList()))
                .toList();
    }

    private static JsonNode entry(int number, Instant now, Card card) {
        return Reports.entry("e" + number, now.plusMillis(number), Map.of("pan", card.pan()));
    }
}
