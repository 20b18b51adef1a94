package org.tapgate.offline.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Subscription;

/** That a report is to be judged: told by this feature to itself, so that a crash in between loses nothing. */
@Dependent
class ReportEvents {

    /** The queue of the reports. */
    static final String QUEUE = "tapgate.offline-reports";

    private static final String RECEIVED = "offline_report.received";

    static DomainEvent received(UUID report, int entries, Instant now) {
        return DomainEvent.of(RECEIVED, report, now, "{\"entries\":" + entries + "}");
    }

    @Produces
    Subscription subscription() {
        return new Subscription(QUEUE, Set.of(RECEIVED));
    }
}
