package org.tapgate.order;

/** Where a correction stands. */
public enum AdjustmentState {
    /** It is above the limit: a second person has to decide. */
    WAITING,
    /** It is in the books, for good. */
    POSTED,
    /** A second person said no; nothing was posted. */
    REFUSED
}
