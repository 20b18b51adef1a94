package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.it.systems.Rulesets;

/** A batch is closed, submitted and settled once and to the cent, whatever dies or comes twice. */
class SettlementCrashIT {

    private static final int LINES = 40;

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    /** How the statement begins that counts a chunk; the database shows no more of it than a thousand characters. */
    private static final String COUNTING = "with walk as";

    private static Parts parts;

    @BeforeAll
    static void start() {
        parts = Parts.shared();
    }

    @Test
    void the_application_dies_within_a_chunk() throws Exception {
        var batch = filled();
        try (var hold = Hold.on(parts.database(), "lock table batch_line in access exclusive mode")) {
            office().post("batches/" + batch + "/close", Map.of());
            hold.awaitVictim(COUNTING);
            parts.killApplication();
            hold.endVictims(COUNTING);
        }
        parts.startApplication();
        awaitState(batch, "CLOSED");
        office().post("batches/" + batch + "/submit", Map.of());
        awaitState(batch, "SETTLED");
        assertBalanced(batch);
    }

    @Test
    void every_message_comes_twice() throws Exception {
        String batch;
        try (var doubles = parts.doubles()) {
            batch = filled();
            office().post("batches/" + batch + "/close", Map.of());
            doubles.send();
            awaitState(batch, "CLOSED");
            office().post("batches/" + batch + "/submit", Map.of());
            doubles.send();
            awaitState(batch, "SETTLED");
            Eventually.await("an end of the doubles", RECOVERY, doubles::areThrough);
        }
        assertBalanced(batch);
    }

    /** A batch with paid entries. */
    private static String filled() throws IOException {
        var site = Site.with(parts.product(), rule -> Rulesets.paid(2_500, 1_500, rule));
        for (int i = 0; i < LINES; i++) {
            site.enter(site.newCard());
        }
        Eventually.await(
                "all in the batch",
                RECOVERY,
                () -> open().stream().anyMatch(batch -> batch.path("lines").asInt() == LINES));
        return open().get(0).path("id").asText();
    }

    private static void assertBalanced(String batch) throws IOException {
        var report = office().get("batches/" + batch + "/report").json();
        assertThat(report.at("/trailer/lines").asInt()).isEqualTo(LINES);
        assertThat(report.at("/trailer/gross").asLong()).isEqualTo(LINES * 2_500L);
        assertThat(report.at("/header/gross").asLong()).isEqualTo(LINES * 2_500L);
        assertThat(report.path("lines"))
                .extracting(line -> line.path("operationId").asText())
                .doesNotHaveDuplicates();
        assertThat(office().get("batches/" + batch + "/history").json().path("items"))
                .extracting(change -> change.path("to").asText())
                .containsExactly("CLOSING", "CLOSED", "SUBMITTED", "ACCEPTED", "SETTLED");
    }

    private static void awaitState(String batch, String state) {
        Eventually.await(
                state,
                RECOVERY,
                () -> office().get("batches/" + batch).text("/state").equals(state));
    }

    private static List<JsonNode> open() throws IOException {
        return office().all("batches?state=OPEN");
    }

    private static Backoffice office() {
        return parts.product().backoffice();
    }
}
