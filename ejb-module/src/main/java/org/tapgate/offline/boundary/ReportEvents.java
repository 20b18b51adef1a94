package org.tapgate.offline.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Subscription;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.offline.OfflineReport;
import org.tapgate.offline.OfflineResult;

/**
 * That a report is to be judged, told by this feature to itself, so that a crash in between loses nothing; and that it was,
 * told to the client of the place: {@code offline_report.ingested} (webhooks.md section 1).
 */
@Dependent
class ReportEvents {

    /** The queue of the reports. */
    static final String QUEUE = "tapgate.offline-reports";

    static final String RECEIVED = "offline_report.received";

    private static final String INGESTED = "offline_report.ingested";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A report has come in, at a place of this client or of none. */
    static DomainEvent received(OfflineReport report, Optional<UUID> client) {
        var data = JSON.createObjectNode().put("reportId", report.reportId()).put("terminal", report.terminal());
        var event = DomainEvent.of(RECEIVED, report.id(), report.receivedAt(), data.toString());
        return client.map(event::forClient).orElse(event);
    }

    /** All lines of the report that this event tells of have been judged. */
    static DomainEvent ingested(DomainEvent received, OfflineEntries entries, Instant now) {
        var data = read(received);
        var lines = entries.results(
                        data.path("terminal").asText(), data.path("reportId").asText())
                .orElseThrow();
        count(lines, data);
        var event = DomainEvent.of(INGESTED, received.subjectId(), now, data.toString());
        return received.clientId().map(event::forClient).orElse(event);
    }

    private static void count(List<LineResult> lines, ObjectNode data) {
        data.put("entries", lines.size());
        data.put("repeated", lines.stream().filter(LineResult::repeated).count());
        for (var result : List.of(OfflineResult.ACCEPTED, OfflineResult.FLAGGED, OfflineResult.REJECTED)) {
            data.put(
                    result.name().toLowerCase(Locale.ROOT),
                    lines.stream()
                            .filter(line -> !line.repeated() && line.told() == result)
                            .count());
        }
    }

    private static ObjectNode read(DomainEvent event) {
        try {
            return JSON.readValue(event.data(), ObjectNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be read", broken);
        }
    }

    @Produces
    Subscription subscription() {
        return new Subscription(QUEUE, Set.of(RECEIVED));
    }
}
