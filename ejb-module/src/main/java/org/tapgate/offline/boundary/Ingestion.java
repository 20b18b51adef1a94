package org.tapgate.offline.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.access.PastEntries;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.Inbox;
import org.tapgate.messaging.Outbox;
import org.tapgate.offline.OfflineEntries;

/** Judges a report, once: claim, verdicts and entries are one transaction. */
@Stateless
public class Ingestion {

    @Inject
    Inbox inbox;

    @Inject
    OfflineEntries reported;

    @Inject
    PastEntries past;

    @Inject
    Reckoning reckoning;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Judges the report that this event tells of, if that is still to be done; whether it was. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public boolean ingest(UUID eventId) {
        var claimed = inbox.claim(ReportEvents.QUEUE, eventId);
        claimed.ifPresent(event -> {
            judge(event.subjectId());
            outbox.publish(ReportEvents.ingested(event, reported, clock.instant()));
        });
        return claimed.isPresent();
    }

    /** First the cards, then the entries: whoever replaces a card takes them in the same order. */
    private void judge(UUID report) {
        past.hold(reported.cardsOf(report));
        reckoning.count(reported.pending(report));
    }
}
