package org.tapgate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tapgate.messaging.DomainEvent;

/** Which event comes in which place. */
public final class Places {

    private Places() {}

    /**
     * Events by owner, those of one owner in the order in which they were made. Owners come in the order of their ids, so
     * that whoever locks several sequences locks them in one order.
     */
    public static Map<StreamOwner, List<DomainEvent>> byOwner(List<DomainEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(DomainEvent::id))
                .collect(Collectors.groupingBy(
                        event -> StreamOwner.of(event.clientId()),
                        () -> new TreeMap<>(Comparator.comparing(StreamOwner::id)),
                        Collectors.toList()));
    }

    /** Gives events of one owner the numbers up to {@code last}, the first event the lowest one. */
    public static List<StreamEvent> endingAt(long last, StreamOwner owner, List<DomainEvent> events) {
        var placed = new ArrayList<StreamEvent>();
        long sequence = last - events.size();
        for (var event : events) {
            sequence++;
            placed.add(new StreamEvent(
                    event.id(), owner, sequence, event.type(), event.occurredAt(), EventBody.of(event, sequence)));
        }
        return placed;
    }
}
