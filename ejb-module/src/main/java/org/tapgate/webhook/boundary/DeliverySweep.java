package org.tapgate.webhook.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliveryUpkeep;

/**
 * Finds the deliveries that nobody moves: those whose time has come, whose sender died, whose wake-up was lost, and those of
 * endpoints that take deliveries again. Every node sweeps; what one does the others find done.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliverySweep {

    private static final int MOST = 1_000;

    /** Of each endpoint; whoever is woken up takes what is waiting. */
    private static final int WAKE_UPS = 1;

    @Inject
    private Recurring recurring;

    @Inject
    private DeliveryQueue queue;

    @Inject
    private DeliveryUpkeep upkeep;

    @Inject
    private WakeUps wakeUps;

    @Inject
    private InstantSource clock;

    /** Takes back, releases, and wakes up. */
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    public void sweep() {
        recurring.runInTransaction("sweep of webhook deliveries", this::sweepNow);
    }

    private void sweepNow() {
        var now = clock.instant();
        upkeep.loseOverdue(now, MOST);
        upkeep.withHeld(now).forEach(endpoint -> queue.release(endpoint, MOST));
        upkeep.dueForTrial(now).forEach(this::wakeUp);
        upkeep.due(now, WAKE_UPS).forEach(this::wakeUp);
    }

    private void wakeUp(DeliveryUpkeep.Due due) {
        wakeUps.afterCommit(new WakeUp(due.lane().queue(), due.delivery(), Optional.empty()));
    }
}
