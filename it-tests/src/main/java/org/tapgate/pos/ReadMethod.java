package org.tapgate.pos;

/** How the card was read. */
public enum ReadMethod {
    /** Its chip, with contacts. */
    CHIP,
    /** Its antenna, or a phone. */
    CONTACTLESS,
    /** Its magnetic stripe. */
    MAGSTRIPE,
    /** Typed by the cashier. */
    MANUAL
}
