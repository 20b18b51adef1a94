package org.tapgate.order;

/** Where an order is to end. {@link NextSteps} says what that takes, however far it has come. */
public enum OrderGoal {
    /** Nothing happens by itself: what is held stays held. */
    HOLD,
    /** Everything that is held is captured. */
    CAPTURE,
    /** The cardholder pays nothing: what is held is let go, what was captured goes back. */
    UNDO
}
