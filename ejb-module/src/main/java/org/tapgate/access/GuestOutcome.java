package org.tapgate.access;

/** Whether the guests at the door may come along. */
public sealed interface GuestOutcome {

    /**
     * They may.
     *
     * @param guests how they are charged
     */
    record Admitted(GuestSplit guests) implements GuestOutcome {}

    /**
     * They are too many: GUEST_LIMIT_EXCEEDED.
     *
     * @param kind of which kind
     * @param max how many of it could come
     */
    record TooMany(PersonKind kind, Remaining max) implements GuestOutcome {}
}
