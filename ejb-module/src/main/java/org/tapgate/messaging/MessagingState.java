package org.tapgate.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How messaging was doing when someone last looked.
 *
 * @param messages on each queue of the broker; empty when the broker did not answer
 * @param pending what the database has in store, for each queue where anything is
 */
public record MessagingState(Optional<Map<String, Long>> messages, List<PendingWork> pending) {

    /** Before anyone looked. */
    public static final MessagingState UNKNOWN = new MessagingState(Optional.empty(), List.of());

    /** Copies the figures. */
    public MessagingState {
        messages = messages.map(Map::copyOf);
        pending = List.copyOf(pending);
    }

    /** Whether the broker answered and has all of these queues. */
    public boolean has(List<String> queues) {
        return messages.filter(found -> found.keySet().containsAll(queues)).isPresent();
    }

    /** Messages on a queue; empty when the broker did not tell. */
    public Optional<Long> messagesOn(String queue) {
        return messages.map(found -> found.get(queue));
    }

    /** Pieces of work that are not done. */
    public long pendingOn(String queue) {
        return on(queue).map(PendingWork::count).orElse(0L);
    }

    /** Pieces of work that a person should look at. */
    public long stuckOn(String queue) {
        return on(queue).map(PendingWork::stuck).orElse(0L);
    }

    /** Since when the oldest piece of work has been waiting; nothing when there is none. */
    public Duration lagOf(String queue, Instant now) {
        return on(queue).map(work -> Duration.between(work.oldest(), now)).orElse(Duration.ZERO);
    }

    private Optional<PendingWork> on(String queue) {
        return pending.stream().filter(work -> work.queue().equals(queue)).findFirst();
    }
}
