package org.tapgate.webhook;

/** Whether an endpoint is called. */
public enum CircuitState {
    /** It is. */
    CLOSED,
    /** It is left alone for a while. */
    OPEN,
    /** One call tries how it is. */
    HALF_OPEN
}
