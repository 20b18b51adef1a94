package org.tapgate.identity;

/** Whether a user may sign in. A lock after failures is something else: it ends by itself. */
public enum UserStatus {
    /** May sign in. */
    ACTIVE,
    /** May not, and is signed out at the next click. */
    DISABLED
}
