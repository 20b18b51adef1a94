package org.tapgate.intent;

/** Who makes things happen to an intent. */
public enum IntentActor {
    /** The integrator's program, over the API. */
    INTEGRATOR,
    /** The terminal itself. */
    DEVICE,
    /** A person: at the terminal, or one whose word the integrator passes on. */
    OPERATOR,
    /** The bank's host. */
    ACQUIRER,
    /** The platform's clock. */
    CLOCK
}
