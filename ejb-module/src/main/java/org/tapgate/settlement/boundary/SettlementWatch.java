package org.tapgate.settlement.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.settlement.BatchFigures;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.MovementQueue;

/** Shows how settlement is doing as metrics, from a look every ten seconds. */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class SettlementWatch {

    @Inject
    private Recurring recurring;

    @Inject
    private BatchRegister register;

    @Inject
    private MovementQueue queue;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private InstantSource clock;

    private volatile BatchFigures last = BatchFigures.NONE;

    @PostConstruct
    void show() {
        gauge("tapgate_settlement_waiting", "Captured movements that are in no batch", () -> last.waiting());
        gauge("tapgate_settlement_lag_seconds", "Age of the oldest step of a batch that is due", this::lag);
        Arrays.stream(BatchState.values())
                .filter(state -> !state.isFinal())
                .forEach(state -> gauge(
                        "tapgate_batches",
                        "Batches that are not final",
                        () -> last.batches().getOrDefault(state, 0L),
                        new Tag("state", state.name())));
    }

    /** Asks the database. */
    @Schedule(hour = "*", minute = "*", second = "8/10", persistent = false)
    public void look() {
        recurring.run("watch on settlement", this::lookNow);
    }

    private void lookNow() {
        last = new BatchFigures(
                queue.waiting(),
                register.unfinished(),
                register.oldestDue(clock.instant()).orElse(null));
    }

    private double lag() {
        Instant due = last.oldestDue();
        return due == null ? 0 : Duration.between(due, clock.instant()).toMillis() / 1_000.0;
    }

    private void gauge(String name, String description, DoubleSupplier figure, Tag... tags) {
        var metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        metrics.gauge(metadata, figure::getAsDouble, tags);
    }
}
