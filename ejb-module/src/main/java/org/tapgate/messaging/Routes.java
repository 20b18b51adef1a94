package org.tapgate.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which queues hear of which events: all subscriptions, read once. */
public final class Routes {

    private final List<Subscription> subscriptions;

    private final Map<String, List<String>> queuesByType;

    private final Set<String> drainedQueues;

    /** Refuses two subscriptions to one queue: its wake-ups would go to either of them. */
    public Routes(Collection<Subscription> subscriptions) {
        var queues = new HashSet<String>();
        var byType = new TreeMap<String, TreeSet<String>>();
        for (var subscription : subscriptions) {
            if (!queues.add(subscription.queue())) {
                throw new IllegalArgumentException("Two features listen on " + subscription.queue());
            }
            subscription
                    .eventTypes()
                    .forEach(type -> byType.computeIfAbsent(type, unused -> new TreeSet<>())
                            .add(subscription.queue()));
        }
        this.subscriptions = List.copyOf(subscriptions);
        this.drainedQueues = subscriptions.stream()
                .filter(Subscription::drained)
                .map(Subscription::queue)
                .collect(Collectors.toUnmodifiableSet());
        this.queuesByType = byType.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The queues that hear of this type of event, in alphabetical order; often none. */
    public List<String> queuesFor(String eventType) {
        return queuesByType.getOrDefault(eventType, List.of());
    }

    /** These without those that another one stands for: of a queue that is drained, the first will do, and those sent again. */
    public List<WakeUp> withoutNeedless(List<WakeUp> wakeUps) {
        var drained = new HashSet<String>();
        return wakeUps.stream()
                .filter(wakeUp ->
                        wakeUp.again() || !drainedQueues.contains(wakeUp.queue()) || drained.add(wakeUp.queue()))
                .toList();
    }

    /** All subscriptions. */
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    /** Where wake-ups end that could not be worked off, one of each queue. */
    public List<String> deadLetterQueues() {
        return subscriptions.stream().map(Subscription::deadLetterQueue).toList();
    }

    /** Every queue that the broker has to have. */
    public List<String> allQueues() {
        return Stream.concat(subscriptions.stream().map(Subscription::queue), deadLetterQueues().stream())
                .toList();
    }
}
