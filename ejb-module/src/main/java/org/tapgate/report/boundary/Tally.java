package org.tapgate.report.boundary;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficKey;

/** What events of ended entries add, each counter once. */
final class Tally {

    private Tally() {}

    /** In one order for all, so that two who count at once never wait for each other in a circle. */
    static SortedMap<TrafficKey, TrafficCounts> of(Collection<DomainEvent> events) {
        var counts = new TreeMap<TrafficKey, TrafficCounts>(Comparator.comparing(TrafficKey::toString));
        for (var event : events) {
            var entry = EndedEntry.of(event);
            counts.merge(entry.key(event.clientId()), entry.counts(), TrafficCounts::plus);
        }
        return counts;
    }
}
