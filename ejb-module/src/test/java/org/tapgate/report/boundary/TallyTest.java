package org.tapgate.report.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Ids;
import org.tapgate.report.TrafficCounts;

class TallyTest {

    private static final String FREE = """
            {"status": "COMPLETED", "type": "ONLINE", "mode": "FREE", "occurredAt": "2026-11-21T10:%02d:00Z",
             "guests": {"adult": 2, "child": 1, "childUnderFreeAge": 3}}
            """;

    private static final String EXPIRED =
            "{\"status\": \"EXPIRED\", \"type\": \"ONLINE\", \"occurredAt\": \"2026-11-21T10:%02d:00Z\"}";

    @Test
    void what_counts_alike_is_added_up() {
        var tally = Tally.of(List.of(event(FREE, 1), event(EXPIRED, 2), event(FREE, 59)));

        assertThat(tally).hasSize(2);
        assertThat(tally.get(EndedEntry.of(event(FREE, 30)).key(Optional.empty())))
                .isEqualTo(new TrafficCounts(2, 4, 2, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_counters_does_not_depend_on_the_order_of_the_events(long seed) {
        var events = new ArrayList<>(List.of(event(FREE, 1), event(EXPIRED, 2), event(FREE, 3), event(EXPIRED, 4)));
        var keys = List.copyOf(Tally.of(events).keySet());

        Collections.shuffle(events, new Random(seed));

        assertThat(Tally.of(events).keySet()).containsExactlyElementsOf(keys);
    }

    private static DomainEvent event(String data, int minute) {
        return DomainEvent.of(
                "entry.completed", Ids.next(), Instant.parse("2026-11-21T11:00:00Z"), data.formatted(minute));
    }
}
