package org.tapgate.access;

/**
 * Why a card may not pass, in the order in which the checks look: the first that applies is the answer. Several reasons
 * share a {@link RejectCode}, since a terminal needs to know less than the trace tells.
 */
public enum DenyReason {
    /** The terminal belongs to no enabled location. */
    UNKNOWN_DEVICE(RejectCode.UNKNOWN_DEVICE, false),
    /** A person froze the card. */
    CARD_FROZEN(RejectCode.UNMET_REQUIREMENTS, false),
    /** Another entry of the card is pending; it passes or expires within minutes. */
    TEMPORARILY_BLOCKED(RejectCode.TEMPORARILY_BLOCKED, true),
    /** No active ruleset is for this card at this place. */
    MISSING_ACCESS_RULES(RejectCode.MISSING_ACCESS_RULES, false),
    /** The card was here a moment ago. */
    COOLDOWN_ACTIVE(RejectCode.COOLDOWN_ACTIVE, true),
    /** {@code usage.total} is used up. */
    TOTAL_USED_UP(RejectCode.LIMIT_EXCEEDED, false),
    /** {@code locations.usagePerLocation} is used up here. */
    LOCATION_USED_UP(RejectCode.LIMIT_EXCEEDED, false),
    /** Neither free nor paid entries are left. */
    ENTRIES_USED_UP(RejectCode.LIMIT_EXCEEDED, false),
    /** The source of transactions does not answer, and nothing recent is kept. */
    SPEND_SOURCE_UNAVAILABLE(RejectCode.UNMET_REQUIREMENTS, false),
    /** The card has not spent enough for the ruleset's spend gate. */
    SPEND_TOO_LOW(RejectCode.UNMET_REQUIREMENTS, false),
    /** The ruleset names external rules, and no rules service is connected. */
    EXTERNAL_RULES_NOT_CONFIGURED(RejectCode.UNMET_REQUIREMENTS, false),
    /** The external rules did not answer in time, or nothing that can be understood. */
    EXTERNAL_RULES_UNAVAILABLE(RejectCode.UNMET_REQUIREMENTS, false),
    /** The external rules said no. */
    EXTERNAL_RULES_DENIED(RejectCode.UNMET_REQUIREMENTS, false),
    /** The issuer did not say that the card is alive. */
    STATUS_INQUIRY_FAILED(RejectCode.CARD_ASI_FAILED, false),
    /** The issuer would not pay the fee, or the smallest amount, for want of money. */
    INSUFFICIENT_FUNDS(RejectCode.CARD_AUTH_INSUFFICIENT_FUNDS, false),
    /** The issuer would not pay the fee, or the smallest amount, or did not answer. */
    AMOUNT_REFUSED(RejectCode.CARD_AMOUNT_AUTH_FAILED, false);

    private final RejectCode code;

    private final boolean retryable;

    DenyReason(RejectCode code, boolean retryable) {
        this.code = code;
        this.retryable = retryable;
    }

    /** What the terminal is told. */
    public RejectCode code() {
        return code;
    }

    /** Whether the same tap passes later by waiting alone; the refusal then says how many seconds. */
    public boolean isRetryable() {
        return retryable;
    }
}
