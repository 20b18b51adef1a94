package org.tapgate.offline;

/** Where a reported entry stands: access-control.md section 9. */
public enum OfflineResult {
    /** Stored, not judged yet. */
    PENDING,
    /** It counts. */
    ACCEPTED,
    /** A person should look: it counts and should not have been let in, or it waits to be counted. */
    FLAGGED,
    /** It does not count: it could not be used, or a person dismissed it. */
    REJECTED
}
