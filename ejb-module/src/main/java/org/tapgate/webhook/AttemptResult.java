package org.tapgate.webhook;

/** How a call of an endpoint ended. */
public enum AttemptResult {
    /** 2xx. */
    ACKNOWLEDGED,
    /** Any other status. */
    REFUSED,
    /** 410: nobody is there any more. */
    GONE,
    /** Connected, but no whole answer in time. */
    TIMED_OUT,
    /** Connected, but the connection broke. */
    BROKEN,
    /** No connection. */
    UNREACHED,
    /** The name leads to an address that must not be called. */
    FORBIDDEN_ADDRESS;

    /** Whether the endpoint has the event. */
    public boolean isSuccess() {
        return this == ACKNOWLEDGED;
    }

    /** Whether there was not even a connection. */
    public boolean isUnreached() {
        return this == UNREACHED || this == FORBIDDEN_ADDRESS;
    }

    /** The result that a status means. */
    public static AttemptResult of(int status) {
        if (status / 100 == 2) {
            return ACKNOWLEDGED;
        }
        return status == 410 ? GONE : REFUSED;
    }
}
