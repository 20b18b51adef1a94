package org.tapgate.order;

/** What came of an operation: back-office.md section 1. The names are contract. */
public enum OperationResult {
    /** The amount is held. */
    AUTHORIZED,
    /** The money moved. */
    EXECUTED,
    /** The issuer or the acquirer said no. */
    DECLINED,
    /** Not known yet. */
    PENDING,
    /** The capture is undone. */
    CANCELED,
    /** The hold is let go. */
    VOIDED,
    /** The money went back. */
    REFUNDED,
    /** Nobody answered, and what may have happened was undone, or did not happen as somebody found out. */
    FAILED;

    /** What an answer makes of an operation; nobody asks before there is one. */
    public static OperationResult of(OperationType type, AcquirerAnswer answer) {
        if (answer.approved().isPresent()) {
            return successOf(type);
        }
        return answer.responseCode().isPresent() ? DECLINED : FAILED;
    }

    /** How success of an operation is called. */
    static OperationResult successOf(OperationType type) {
        return switch (type) {
            case AUTHORIZATION, CARD_VERIFICATION -> AUTHORIZED;
            case CAPTURE, ADJUSTMENT -> EXECUTED;
            case VOID -> VOIDED;
            case REFUND -> REFUNDED;
            case CANCEL -> CANCELED;
        };
    }
}
