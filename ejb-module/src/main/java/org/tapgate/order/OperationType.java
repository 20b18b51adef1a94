package org.tapgate.order;

/** What an operation does: back-office.md section 1. The names are contract. */
public enum OperationType {
    /** Holds an amount on the card. */
    AUTHORIZATION,
    /** Takes what is held, whole or in part. */
    CAPTURE,
    /** Lets go what is held and not captured. */
    VOID,
    /** Gives captured money back, whole or in part. */
    REFUND,
    /** Undoes a capture of the same business day. */
    CANCEL,
    /** Asks about the card without charging it. */
    CARD_VERIFICATION,
    /** Corrects the books. */
    ADJUSTMENT
}
