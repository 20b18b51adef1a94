package org.tapgate.access;

/** What came of asking external rules. They can narrow what a ruleset allows, never widen it. */
public enum ExternalVerdict {
    /** Nothing speaks against the card. */
    ALLOW,
    /** The card may not pass under this ruleset. */
    DENY,
    /** No answer came in time, or none that can be understood. */
    UNAVAILABLE,
    /** There is nobody to ask. */
    NOT_CONFIGURED
}
