package org.tapgate.intent;

/** How a terminal takes its work: the values of the public API. */
public enum OperatingMode {
    /** From the integrator's program, as intents. */
    PDV,
    /** From whoever types on it; it takes no intents. */
    STANDALONE,
    /** From the customer alone; it takes no intents. Discouraged, as the seed says. */
    SELF_SERVICE
}
