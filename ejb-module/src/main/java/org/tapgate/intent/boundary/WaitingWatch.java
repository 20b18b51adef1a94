package org.tapgate.intent.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.tapgate.intent.IntentStore;
import org.tapgate.platform.ee.Recurring;

/**
 * Looks for intents that were made on another node for terminals that wait on this one: five times a second, one small
 * question however many wait, and none when nobody does. Timers of EJB know whole seconds only.
 */
@Singleton
@Startup
@DependsOn("SchemaGate")
@TransactionManagement(TransactionManagementType.BEAN)
public class WaitingWatch {

    private static final long PERIOD_MILLIS = 200;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private Recurring recurring;

    @Inject
    private IntentStore intents;

    @Inject
    private WaitingRoom room;

    private ScheduledFuture<?> watch;

    @PostConstruct
    void start() {
        watch = threads.scheduleWithFixedDelay(
                () -> recurring.run("watch for intents of other nodes", this::look),
                PERIOD_MILLIS,
                PERIOD_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!room.isEmpty()) {
            room.ring(intents.awaited());
        }
    }

    @PreDestroy
    void stop() {
        watch.cancel(false);
    }
}
