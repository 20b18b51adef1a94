package org.tapgate.webhook.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.webhook.Carriers;
import org.tapgate.webhook.DeliveryUpkeep;

/**
 * Says every second that this node lives, takes back what those had in hand who say it no more, and does what other
 * nodes wish of this one. A node that stops leaves nothing in hand, where the container still has a database for it.
 */
@Singleton
@Startup
@DependsOn("SchemaGate")
@TransactionManagement(TransactionManagementType.BEAN)
public class Pulse {

    /** A few beats: none of them is missed by a busy machine, and a node that died is in nobody's way for long. */
    private static final Duration LIFE = Duration.ofSeconds(6);

    /** For calls that are under way when this node stops; those that take longer are made again. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Of each endpoint; whoever is woken up takes what is waiting. */
    private static final int WAKE_UPS = 1;

    @Inject
    Recurring recurring;

    @Inject
    Carriers carriers;

    @Inject
    DeliveryUpkeep upkeep;

    @Inject
    WakeUps wakeUps;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Postman postman;

    @Inject
    InstantSource clock;

    /** Beats once. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void beat() {
        recurring.runInTransaction("pulse of webhooks", this::live);
        recurring.runInTransaction("webhooks of other nodes", this::takeOver);
    }

    /** Leaves everything to the others. Payara has closed the pool by now: there they find it dead a little later. */
    @PreDestroy
    void stop() {
        postman.stop(PATIENCE);
        recurring.runInTransaction("end of webhooks", () -> carriers.leave(clock.instant()));
    }

    /** By itself, so that nothing that is done for others keeps it from being said. */
    private void live() {
        long end = System.nanoTime() + LIFE.toNanos();
        if (!carriers.renew(LIFE)) {
            postman.putAllBack();
            carriers.begin(LIFE, clock.instant());
        }
        afterCommit.run(() -> postman.liveUntil(end));
    }

    private void takeOver() {
        if (carriers.bury(clock.instant())) {
            upkeep.due(clock.instant(), WAKE_UPS).forEach(this::wakeUp);
        }
        var wishes = carriers.takeWishes();
        afterCommit.run(() -> wishes.forEach(wish -> postman.lookFor(wish.lane(), wish.endpoint())));
    }

    private void wakeUp(DeliveryUpkeep.Due due) {
        wakeUps.afterCommit(new WakeUp(due.lane().queue(), due.delivery(), Optional.empty()));
    }
}
