package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.access.EntryEvent.CANCEL;
import static org.tapgate.access.EntryEvent.CONFIRM;
import static org.tapgate.access.EntryEvent.EXPIRE;
import static org.tapgate.access.EntryEvent.REVERSE;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTransitionsTest {

    /** Section 2, read off by hand: a status and an event that are not here lead nowhere. */
    private static final Map<String, EntryStatus> EDGES = Map.of(
            "PENDING " + CONFIRM, EntryStatus.COMPLETED,
            "PENDING " + EXPIRE, EntryStatus.EXPIRED,
            "PENDING " + CANCEL, EntryStatus.CANCELLED,
            "COMPLETED " + REVERSE, EntryStatus.REVERSED);

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("square")
    void every_status_meets_every_event(EntryStatus status, EntryEvent event) {
        assertThat(EntryTransitions.next(status, event).orElse(null)).isEqualTo(EDGES.get(status + " " + event));
    }

    static Stream<Arguments> square() {
        return Arrays.stream(EntryStatus.values())
                .flatMap(status -> Arrays.stream(EntryEvent.values()).map(event -> Arguments.of(status, event)));
    }

    @Test
    void every_status_can_be_reached() {
        var reached = Stream.concat(EntryTransitions.INITIAL.stream(), EDGES.values().stream());

        assertThat(reached).contains(EntryStatus.values());
    }
}
