package org.tapgate.identity;

/** When the card payments of a client are captured unless an order says otherwise (spec, back office). */
public enum CaptureType {
    /** Together with the authorization. */
    IMPLICIT,
    /** By a call of its own. */
    EXPLICIT
}
