package org.tapgate.event.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.event.EventStreams;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.ee.Recurring;

/** Hears within a second of events that another node has numbered, if anybody on this one waits for them. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ArrivalsElsewhere {

    @Inject
    private Recurring recurring;

    @Inject
    private EventStreams streams;

    @Inject
    private Arrivals arrivals;

    private final Map<StreamOwner, Long> seen = new ConcurrentHashMap<>();

    /** Compares the ends of the sequences with what they were a second ago. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.run("look for events of other nodes", this::lookNow);
    }

    private void lookNow() {
        var awaited = arrivals.awaited();
        seen.keySet().retainAll(awaited);
        if (!awaited.isEmpty()) {
            var last = streams.lastOf(awaited);
            arrivals.came(last.entrySet().stream()
                    .filter(now -> !now.getValue().equals(seen.put(now.getKey(), now.getValue())))
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }
}
