package org.tapgate.webhook;

/** Where an event is on its way to an endpoint. */
public enum DeliveryState {
    /** Waits for its time: at once, or after a failure. */
    PENDING,
    /** Is being sent, or about to be, by a node that has a lease. */
    IN_FLIGHT,
    /** Waits for the endpoint, which takes nothing now. */
    HELD,
    /** The endpoint said 2xx. */
    DELIVERED,
    /** All attempts failed; can be recovered by hand. */
    EXHAUSTED
}
