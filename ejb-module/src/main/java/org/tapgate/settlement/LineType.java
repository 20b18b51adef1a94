package org.tapgate.settlement;

/** Which movements are settled: back-office.md section 2. Named as the operations of {@code order}. */
public enum LineType {
    /** Money was taken from a card. */
    CAPTURE,
    /** Money went back to a card. */
    REFUND,
    /** The books were corrected; the acquirer does not know of it. */
    ADJUSTMENT
}
