package org.tapgate.messaging.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.messaging.History;
import org.tapgate.messaging.Retention;
import org.tapgate.platform.ee.Recurring;

/** Removes, a little every minute, what is over for so long that nobody asks any more. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Forgetting {

    private static final int MOST = 5_000;

    @Inject
    private Recurring recurring;

    @Inject
    private History history;

    @Inject
    private InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.events.kept", defaultValue = "P30D")
    private Duration eventsKept;

    /** Forgets done work first, since an event is only forgotten when no work is left about it. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void forget() {
        recurring.runInTransaction("forgetting of old events", this::forgetWhatIsOver);
    }

    private void forgetWhatIsOver() {
        var retention = new Retention(eventsKept);
        var now = clock.instant();
        history.forgetDone(now.minus(retention.doneWork()), MOST);
        history.forgetEvents(now.minus(retention.events()), MOST);
    }
}
