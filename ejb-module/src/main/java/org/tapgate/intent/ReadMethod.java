package org.tapgate.intent;

/** How a card was read: the values of the POS API. */
public enum ReadMethod {
    /** Its chip, with contacts. */
    CHIP,
    /** Its antenna, or a phone. */
    CONTACTLESS,
    /** Its magnetic stripe. */
    MAGSTRIPE,
    /** Typed in. */
    MANUAL
}
