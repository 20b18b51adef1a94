package org.tapgate.access;

/** How the terminal read the card: access-control.md section 9. */
public enum ReadMethod {
    CHIP,
    CONTACTLESS,
    MAGSTRIPE,
    MANUAL
}
