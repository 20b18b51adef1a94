package org.tapgate.order;

/** What a message tells an acquirer's host. */
public enum MessageKind {
    AUTHORIZATION,
    CAPTURE,
    VOID,
    REFUND,
    /** Undoes one of the others. */
    REVERSAL
}
