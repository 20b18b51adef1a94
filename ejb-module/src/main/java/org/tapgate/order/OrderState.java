package org.tapgate.order;

/** Whether an order waits for its capture: back-office.md section 1. The names are contract. */
public enum OrderState {
    /** Something is authorized that is not captured. */
    TO_CAPTURE,
    /** Everything that is authorized is captured. */
    CAPTURED
}
