package org.tapgate.offline;

/** Where a reported entry stands: access-control.md section 9. */
public enum OfflineResult {
    /** Stored, not judged yet. */
    PENDING,
    /** It counts. */
    ACCEPTED,
    /** A person should look: it counts and should not have been let in, it waits to be counted, or it cannot be used. */
    FLAGGED,
    /** It does not count: a person dismissed or reversed it. */
    REJECTED
}
