package org.tapgate.report.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.tapgate.messaging.Subscription;

/** What reports want to hear of: how entries end. */
@Dependent
class EntryEvents {

    /** The queue of the counters. */
    static final String QUEUE = "tapgate.entry-events";

    @Produces
    Subscription subscription() {
        return new Subscription(
                QUEUE,
                Set.of("entry.completed", "entry.rejected", "entry.expired", "entry.cancelled", "entry.reversed"),
                true);
    }
}
