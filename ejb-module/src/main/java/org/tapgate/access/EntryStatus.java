package org.tapgate.access;

/** Where an entry stands: access-control.md section 2. Only completed entries count against limits. */
public enum EntryStatus {
    /** Allowed, and waiting for the terminal to confirm; the card is blocked meanwhile. */
    PENDING,
    /** The cardholder went in. */
    COMPLETED,
    /** The terminal gave it up before the cardholder went in. */
    CANCELLED,
    /** Nobody confirmed it in time. */
    EXPIRED,
    /** Refused at the check. */
    REJECTED,
    /** Taken back after it was completed; it counts nowhere any more. */
    REVERSED
}
