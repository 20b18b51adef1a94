package org.tapgate.access;

/** The codes that terminals see for a refusal: access-control.md sections 3 and 9. The names are contract. */
public enum RejectCode {
    UNKNOWN_DEVICE(422),
    TEMPORARILY_BLOCKED(422),
    MISSING_ACCESS_RULES(422),
    COOLDOWN_ACTIVE(422),
    LIMIT_EXCEEDED(422),
    UNMET_REQUIREMENTS(422),
    CARD_ASI_FAILED(422),
    CARD_AUTH_INSUFFICIENT_FUNDS(422),
    CARD_AMOUNT_AUTH_FAILED(422);

    private final int httpStatus;

    RejectCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status that goes with it. */
    public int httpStatus() {
        return httpStatus;
    }
}
