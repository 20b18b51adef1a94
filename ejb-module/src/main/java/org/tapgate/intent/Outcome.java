package org.tapgate.intent;

import java.util.Locale;

/** Whether money moved. */
public enum Outcome {
    /** It did. */
    APPROVED,
    /** It did not. */
    REJECTED,
    /** Nobody knows yet. */
    UNKNOWN;

    /** Its name in JSON: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
