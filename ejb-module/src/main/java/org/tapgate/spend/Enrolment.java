package org.tapgate.spend;

import java.time.Duration;
import java.time.Instant;

/**
 * That a card takes part in the MRS.
 *
 * @param enrolledAt when it was first seen where spending matters; its grace begins
 * @param confirmedAt when the MRS took note; null as long as it has not
 */
public record Enrolment(Instant enrolledAt, Instant confirmedAt) {

    /** An unknown card is enrolled now. */
    public static Enrolment now(Instant at) {
        return new Enrolment(at, null);
    }

    /** Up to when, that instant excluded, a ruleset with so many days of grace lets the card pass whatever it spent. */
    public Instant graceUntil(int days) {
        return enrolledAt.plus(Duration.ofDays(days));
    }

    /** Where it stands. */
    public State state() {
        return confirmedAt == null ? State.REQUESTED : State.ENROLLED;
    }

    /** The two states. */
    public enum State {
        /** The MRS is yet to be told. */
        REQUESTED,
        /** The MRS knows. */
        ENROLLED
    }
}
