package org.tapgate.access;

/** What can happen to an entry after it was recorded. */
public enum EntryEvent {
    /** The terminal confirms within time. */
    CONFIRM,
    /** Its time is over: a late confirm or the sweep finds that. */
    EXPIRE,
    /** The terminal gives it up. */
    CANCEL,
    /** A person takes a completed entry back. */
    REVERSE
}
