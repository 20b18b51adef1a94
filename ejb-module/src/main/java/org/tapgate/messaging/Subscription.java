package org.tapgate.messaging;

import java.util.Set;

/**
 * What a feature wants to hear of. It tells by producing one of these as a CDI bean, and listens on the queue.
 *
 * @param queue its own queue, defined with its dead-letter queue in {@code jms-config}
 * @param eventTypes the types of events that become its work; empty when something else than events wakes its listener up
 * @param drained whether its listener takes whatever is waiting, so that one wake-up stands for many
 */
public record Subscription(String queue, Set<String> eventTypes, boolean drained) {

    /** Copies the types. */
    public Subscription {
        eventTypes = Set.copyOf(eventTypes);
        if (queue.isBlank()) {
            throw new IllegalArgumentException("A subscription names a queue");
        }
    }

    /** Of a listener that works on one event after the other. */
    public Subscription(String queue, Set<String> eventTypes) {
        this(queue, eventTypes, false);
    }

    /** Where wake-ups of this queue end that could not be worked off. */
    public String deadLetterQueue() {
        return "dlq." + queue;
    }
}
