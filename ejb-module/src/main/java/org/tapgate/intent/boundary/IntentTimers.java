package org.tapgate.intent.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.tapgate.intent.IntentStore;
import org.tapgate.platform.ee.Recurring;

/**
 * Does to intents what the clock has to do: abandons, stops waiting for the host, closes. Every node looks; what one
 * holds the others pass over.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class IntentTimers {

    private static final int MOST = 500;

    @Inject
    private Recurring recurring;

    @Inject
    IntentStore intents;

    @Inject
    IntentBook book;

    @Inject
    InstantSource clock;

    /** Does what is due; what is more than a few hundred waits for the next time. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        recurring.runInTransaction("timers of intents", this::tick);
    }

    void tick() {
        intents.holdDue(clock.instant(), MOST).forEach(book::upToDate);
    }
}
