package org.tapgate.settlement;

/** What can happen to a batch: back-office.md section 2. */
public enum BatchEvent {
    /** A movement joins it. */
    ADD,
    /** A person, the cut-off, its age or its size closes it. */
    CLOSE,
    /** Everybody's totals agree. */
    BALANCE,
    /** Somebody's totals differ. */
    DIFFER,
    /** The differences were explained by one person, and that was approved by another. */
    RESOLVE,
    /** It is to take movements again. */
    REOPEN,
    /** It is sent to the acquirer. */
    SUBMIT,
    /** The acquirer could not be reached, or gave no answer. */
    FAIL,
    /** It is sent to the acquirer again, under the same key. */
    RETRY,
    /** The acquirer took it. */
    ACCEPT,
    /** The acquirer refused it. */
    REJECT,
    /** What the acquirer refused was put right. */
    CORRECT,
    /** It is given up. */
    ABANDON,
    /** The acquirer paid everything. */
    SETTLE_ALL,
    /** The acquirer paid some lines and says of the others why it did not. */
    SETTLE_SOME,
    /** The lines that were not paid have left. */
    MOVE_FAILED,
    /** The acquirer's settlement file agrees, or its difference was approved. */
    RECONCILE
}
