package org.tapgate.card;

/** Whether a card may be used for benefits. */
public enum CardState {
    /** It may. */
    ACTIVE,
    /** A person froze it, and may unfreeze it. */
    FROZEN,
    /** Another card took its place and its history; that is for good. */
    CLOSED
}
