package org.tapgate.it.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.Terminal;

/** Reports as a terminal writes them. */
public final class Reports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Reports() {}

    /** A report of these entries, under a name that nobody has. */
    public static ObjectNode of(JsonNode... entries) {
        return of(Arrays.asList(entries));
    }

    /** A report of these entries, under a name that nobody has. */
    public static ObjectNode of(List<? extends JsonNode> entries) {
        var report = JSON.createObjectNode().put("reportId", UUID.randomUUID().toString());
        report.putArray("entries").addAll(entries);
        return report;
    }

    /** An entry by the ranges, alone. */
    public static ObjectNode entry(String offlineId, Instant at, Map<String, ?> card) {
        var entry = JSON.createObjectNode()
                .put("offlineId", offlineId)
                .put("occurredAt", at.toString())
                .put("method", "BIN_RANGE")
                .put("readMethod", "CONTACTLESS");
        return entry.set("card", JSON.valueToTree(card));
    }

    /** Its name. */
    public static String name(JsonNode report) {
        return report.path("reportId").asText();
    }

    /** What became of a report once all of it is judged: results with their codes, in its order. */
    public static List<String> results(Terminal terminal, JsonNode report) {
        Eventually.await(
                "verdicts", PATIENCE, () -> !results(terminal, name(report)).contains("PENDING"));
        return read(terminal, name(report));
    }

    private static List<String> results(Terminal terminal, String report) throws IOException {
        return StreamSupport.stream(entries(terminal, report).spliterator(), false)
                .map(entry -> entry.path("result").asText())
                .toList();
    }

    private static List<String> read(Terminal terminal, String report) {
        try {
            return StreamSupport.stream(entries(terminal, report).spliterator(), false)
                    .map(entry -> (entry.path("result").asText() + " "
                                    + entry.path("code").asText(""))
                            .strip())
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode entries(Terminal terminal, String report) throws IOException {
        var answer = terminal.reportResults(report);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("entries");
    }
}
