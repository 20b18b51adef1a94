package org.tapgate.webhook;

/** Why an endpoint gets nothing. */
public enum DisabledReason {
    /** Its client wants it so. */
    SWITCHED_OFF,
    /** It answered 410. */
    GONE,
    /** For five days it did nothing but fail. */
    FAILING
}
