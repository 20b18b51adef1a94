package org.tapgate.preference;

/** How much room a row of a list takes. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
