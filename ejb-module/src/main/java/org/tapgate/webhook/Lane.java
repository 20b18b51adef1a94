package org.tapgate.webhook;

/** Which queue a delivery takes, so that those who fail or dawdle are in nobody's way. */
public enum Lane {
    FIRST(Lane.FIRST_QUEUE, 128),
    RETRY(Lane.RETRY_QUEUE, 64),
    SLOW(Lane.SLOW_QUEUE, 64);

    /** First attempts. */
    public static final String FIRST_QUEUE = "tapgate.webhook-first";

    /** Further attempts. */
    public static final String RETRY_QUEUE = "tapgate.webhook-retry";

    /** All attempts at endpoints whose last call failed. */
    public static final String SLOW_QUEUE = "tapgate.webhook-slow";

    private final String queue;

    private final int calls;

    Lane(String queue, int calls) {
        this.queue = queue;
        this.calls = calls;
    }

    /** The lane of a delivery to an endpoint in such health. */
    public static Lane of(Health health, int attempts) {
        return of(health.isPoor(), attempts);
    }

    /** The lane of a delivery to an endpoint that is in poor health, or is not. */
    public static Lane of(boolean poor, int attempts) {
        if (poor) {
            return SLOW;
        }
        return attempts == 0 ? FIRST : RETRY;
    }

    /** The queue of its wake-ups. */
    public String queue() {
        return queue;
    }

    /** How many calls one node has under way in it at most. */
    public int calls() {
        return calls;
    }
}
