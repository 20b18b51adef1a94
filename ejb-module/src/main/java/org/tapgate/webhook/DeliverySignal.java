package org.tapgate.webhook;

/** What can happen to a delivery. */
public enum DeliverySignal {
    /** A node takes it to send it. */
    SEND,
    /** The endpoint has acknowledged. */
    SUCCEED,
    /** The attempt failed, and there are more to come. */
    FAIL,
    /** The last attempt failed. */
    GIVE_UP,
    /** The lease of the sender is over: it died, or was never told. */
    LOSE,
    /** The node that took it does not call now after all; no attempt is spent. */
    PUT_BACK,
    /** The endpoint takes nothing for now. */
    HOLD,
    /** The endpoint takes deliveries again. */
    RELEASE,
    /** A person wants what failed to be tried again. */
    RECOVER,
    /** A person wants it to be sent again, whether it failed or not. */
    REPLAY
}
