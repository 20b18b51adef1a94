package org.tapgate.messaging.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tapgate.messaging.MessagingState;
import org.tapgate.messaging.Subscription;

/** Shows the state of messaging as metrics, each with the tag {@code queue}. */
@Dependent
class Gauges {

    @Inject
    private MetricRegistry registry;

    @Inject
    private InstantSource clock;

    /** Registers the gauges of one queue and of its dead letters. */
    void show(Subscription subscription, Supplier<MessagingState> state) {
        var queue = subscription.queue();
        var dead = subscription.deadLetterQueue();
        var messages = "Messages on the queue of the broker; NaN while the broker does not answer";
        gauge("tapgate_queue_messages", messages, queue, state, it -> messages(it, queue));
        gauge("tapgate_queue_messages", messages, dead, state, it -> messages(it, dead));
        gauge("tapgate_work_pending", "Work that is not done", queue, state, it -> it.pendingOn(queue));
        gauge("tapgate_work_stuck", "Pending work to look at", queue, state, it -> it.stuckOn(queue));
        gauge("tapgate_work_lag_seconds", "Age of the oldest pending work", queue, state, it -> lag(it, queue));
    }

    private static double messages(MessagingState state, String queue) {
        return state.messagesOn(queue).map(Long::doubleValue).orElse(Double.NaN);
    }

    private double lag(MessagingState state, String queue) {
        return state.lagOf(queue, clock.instant()).toMillis() / 1_000.0;
    }

    private void gauge(
            String name,
            String description,
            String queue,
            Supplier<MessagingState> state,
            ToDoubleFunction<MessagingState> figure) {
        var metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        registry.gauge(metadata, () -> figure.applyAsDouble(state.get()), new Tag("queue", queue));
    }
}
