package org.tapgate.webhook.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.messaging.Retention;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.webhook.DeliveryUpkeep;

/** Removes, a little every minute, deliveries as old as the events that are forgotten, with their log. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgettingDeliveries {

    private static final int MOST = 5_000;

    @Inject
    private Recurring recurring;

    @Inject
    private DeliveryUpkeep upkeep;

    @Inject
    private InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.events.kept", defaultValue = "P30D")
    private Duration kept;

    /** Forgets the oldest. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void forget() {
        recurring.runInTransaction(
                "forgetting of webhook deliveries",
                () -> upkeep.forget(clock.instant().minus(new Retention(kept).events()), MOST));
    }
}
