package org.tapgate.access;

/** How a card is verified with its issuer before it may pass: access-control.md section 7. */
public enum Verification {
    /** Not at all. */
    NONE,
    /** A zero-amount account status inquiry. */
    ASI,
    /** As {@link #ASI}, and an amount at the next tap after the inquiry failed. */
    ASI_THEN_AMOUNT,
    /** The smallest amount is authorized and voided at once. */
    AMOUNT
}
