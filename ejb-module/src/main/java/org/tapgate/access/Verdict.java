package org.tapgate.access;

/** What a check made of what it saw. */
public enum Verdict {
    /** All right so far. */
    PASSED,
    /** This offer is used up, and the next one is looked at. */
    USED_UP,
    /** The decision waits for an answer from outside. */
    OPEN,
    /** The card may not pass, or not under this ruleset. */
    REFUSED
}
