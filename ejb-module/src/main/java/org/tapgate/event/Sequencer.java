package org.tapgate.event;

import java.time.Instant;
import java.util.List;
import org.tapgate.messaging.BatchInbox;

/**
 * Gives events their places (ADR 19). One at a time on all nodes: in line first, then looking, so that whoever comes next
 * sees what the one before has left, and events get their places in the order in which they were made, as far as they were
 * committed.
 */
public final class Sequencer {

    /** The queue of those who number. */
    public static final String QUEUE = "tapgate.event-stream";

    private final BatchInbox inbox;

    private final EventStreams streams;

    private final Iterable<StreamFollower> followers;

    /** A sequencer for the length of a transaction. */
    public Sequencer(BatchInbox inbox, EventStreams streams, Iterable<StreamFollower> followers) {
        this.inbox = inbox;
        this.streams = streams;
        this.followers = followers;
    }

    /** Numbers some of what is waiting, in the running transaction, and lets the followers do their part. */
    public List<StreamEvent> number(int most, Instant now) {
        streams.inLine();
        var waiting = inbox.claimMany(QUEUE, most);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var placed = streams.append(waiting, now);
        followers.forEach(follower -> follower.appended(placed));
        return placed;
    }
}
