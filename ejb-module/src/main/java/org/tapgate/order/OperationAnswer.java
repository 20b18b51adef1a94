package org.tapgate.order;

/**
 * What came of an operation.
 *
 * @param result as it is recorded
 * @param responseCode ISO 8583 field 39, of a reversal when it was undone; null when the acquirer gave none
 */
public record OperationAnswer(OperationResult result, String responseCode) {

    /** Whether it did what it is for. */
    public boolean succeeded() {
        return switch (result) {
            case AUTHORIZED, EXECUTED, VOIDED, REFUNDED, CANCELED -> true;
            case DECLINED, FAILED, PENDING -> false;
        };
    }

    /** Whether nobody answered, and what may have happened was undone. */
    public boolean wasUndone() {
        return result == OperationResult.FAILED;
    }
}
