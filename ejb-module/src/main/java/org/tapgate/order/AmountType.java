package org.tapgate.order;

/** Which of an order's amounts a filter compares: back-office.md section 1. The names are contract. */
public enum AmountType {
    /** What the order is about. */
    ORDER_AMOUNT,
    /** What is held, or was before it was captured. */
    AUTHORIZED_AMOUNT,
    /** What was captured. */
    CAPTURED_AMOUNT
}
