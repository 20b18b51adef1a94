package org.tapgate.settlement;

/** Where a batch stands: back-office.md section 2. The names are contract. */
public enum BatchState {
    /** Takes movements of its day. */
    OPEN,
    /** Takes nothing more; its lines are being counted and compared. */
    CLOSING,
    /** Its totals are frozen and agree with everybody's. */
    CLOSED,
    /** Somebody's totals differ: people look into it. */
    OUT_OF_BALANCE,
    /** On its way to the acquirer. */
    SUBMITTED,
    /** The acquirer could not be reached; the same is sent again. */
    SUBMIT_FAILED,
    /** The acquirer took it and has not paid yet. */
    ACCEPTED,
    /** The acquirer refused it: it is corrected or abandoned. */
    REJECTED,
    /** The acquirer paid all of its lines. */
    SETTLED,
    /** The acquirer paid some of its lines; the others are on their way into another batch. */
    PARTIALLY_SETTLED,
    /** The acquirer's file says the same. */
    RECONCILED,
    /** It was closed with nothing in it. */
    CANCELLED,
    /** It was given up, and its lines go into another batch. */
    ABORTED;

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return this == RECONCILED || this == CANCELLED || this == ABORTED;
    }
}
