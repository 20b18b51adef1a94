package org.tapgate.order;

/** Accounts of the ledger: back-office.md section 1. */
public enum Account {
    /** What the acquirer owes for what was captured and not paid out. */
    RECEIVABLE,
    /** What the acquirer paid out. Settlement posts here. */
    ACQUIRER_CLEARING,
    /** What cardholders paid. */
    FEES,
    /** What cardholders got back. */
    REFUNDS
}
