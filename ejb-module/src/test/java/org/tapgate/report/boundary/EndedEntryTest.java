package org.tapgate.report.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Ids;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficKey;

class EndedEntryTest {

    private static final UUID LOCATION = Ids.next();

    @Test
    void a_completed_entry_counts_with_its_guests_in_its_hour() {
        var entry = EndedEntry.of(event("""
                {"entryId": "x", "status": "COMPLETED", "type": "ONLINE", "mode": "FREE", "locationId": "%s",
                 "country": "POL", "service": "LOUNGE", "occurredAt": "2026-11-21T10:59:59.999999Z",
                 "guests": {"adult": 2, "child": 1, "childUnderFreeAge": 3}, "sequence": 7}
                """.formatted(LOCATION)));
        assertThat(entry.counts()).isEqualTo(new TrafficCounts(1, 2, 1, 3));
        assertThat(entry.key(Optional.empty()))
                .isEqualTo(new TrafficKey(
                        Instant.parse("2026-11-21T10:00:00Z"),
                        Optional.of(LOCATION),
                        Optional.empty(),
                        Optional.of("LOUNGE"),
                        Optional.of("POL"),
                        "ONLINE",
                        Optional.of("FREE"),
                        "COMPLETED",
                        Optional.empty()));
    }

    @Test
    void a_refusal_counts_by_its_code_and_without_what_it_does_not_have() {
        var entry = EndedEntry.of(event("""
                {"status": "REJECTED", "type": "ONLINE", "code": "UNKNOWN_DEVICE", "mode": null,
                 "occurredAt": "2026-11-21T10:00:00Z"}
                """));
        assertThat(entry.counts()).isEqualTo(new TrafficCounts(1, 0, 0, 0));
        assertThat(entry.key(Optional.empty()).code()).contains("UNKNOWN_DEVICE");
        assertThat(entry.key(Optional.empty()).locationId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\": \"COMPLETED\", \"type\": \"ONLINE\"}",
                "{\"status\": \"COMPLETED\", \"type\": \"ONLINE\", \"occurredAt\": 1, \"guests\": []}",
                "{\"status\":"
            })
    void an_event_that_cannot_be_counted_is_refused(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> EndedEntry.of(event(data)));
    }

    private static DomainEvent event(String data) {
        return DomainEvent.of("entry.completed", Ids.next(), Instant.parse("2026-11-21T11:00:00Z"), data);
    }
}
