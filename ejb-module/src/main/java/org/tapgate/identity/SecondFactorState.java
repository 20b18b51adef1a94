package org.tapgate.identity;

/** What a second factor means for a user who has shown the right password. */
public enum SecondFactorState {
    /** Has none and needs none. */
    NOT_NEEDED,
    /** Has none, and has to set one up before anything else. */
    TO_BE_SET_UP,
    /** Has one, and has to show a code. */
    ACTIVE
}
