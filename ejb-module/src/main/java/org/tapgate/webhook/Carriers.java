package org.tapgate.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Port: the nodes that carry deliveries, this one among them, in the running transaction. A node lives while it says so; what
 * one that does not live had in hand is taken back without an attempt, and nobody waits for its leases (ADR 23).
 */
public interface Carriers {

    /** Says that this node lives for so long from now on; false, and nothing is said, when it has not lived until now. */
    boolean renew(Duration life);

    /** Begins to live, for so long, with nothing in hand: what it had before is taken back. */
    void begin(Duration life, Instant now);

    /** Forgets the nodes that live no more, and takes back what they had in hand; whether there was any such node. */
    boolean bury(Instant now);

    /** Takes back all that this node has in hand, which lives no more. */
    void leave(Instant now);

    /** Asks the carrier of an endpoint to look for its work, if that is another node with some of it under way. */
    void wish(UUID endpoint);

    /** What others wished of this node; each wish is granted once. */
    List<Wish> takeWishes();

    /** An endpoint to look for work of, and the lane of that. */
    record Wish(UUID endpoint, Lane lane) {}
}
