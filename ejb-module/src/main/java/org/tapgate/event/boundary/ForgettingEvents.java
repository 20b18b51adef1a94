package org.tapgate.event.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.event.EventStreams;
import org.tapgate.messaging.Retention;
import org.tapgate.platform.ee.Recurring;

/** Removes, a little every minute, events that nobody can ask for any more. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgettingEvents {

    private static final int MOST = 5_000;

    @Inject
    private Recurring recurring;

    @Inject
    private EventStreams streams;

    @Inject
    private InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.events.kept", defaultValue = "P30D")
    private Duration kept;

    /** Forgets the oldest. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void forget() {
        recurring.runInTransaction(
                "forgetting of numbered events",
                () -> streams.forget(clock.instant().minus(new Retention(kept).events()), MOST));
    }
}
