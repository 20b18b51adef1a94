package org.tapgate.order;

/** In whose favour the books are corrected. The names are contract. */
public enum AdjustmentKind {
    /** The cardholder owes more: receivable rises. */
    DEBIT,
    /** The cardholder is owed something: receivable falls. */
    CREDIT
}
