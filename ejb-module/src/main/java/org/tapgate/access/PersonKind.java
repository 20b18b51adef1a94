package org.tapgate.access;

/** Who passes the door with one entry. */
public enum PersonKind {
    CARDHOLDER,
    ADULT,
    CHILD,
    CHILD_UNDER_FREE_AGE
}
