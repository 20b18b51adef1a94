package org.tapgate.access;

import java.util.Optional;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.ResponseCode.Category;

/**
 * What the acquirer answered about a card.
 *
 * @param step what was asked
 * @param code the answer; null when none came in time
 */
public record CardVerification(VerificationStep step, ResponseCode code) {

    /** Why the card may not pass; empty when the answer speaks for it. */
    Optional<DenyReason> refusal() {
        return switch (step) {
            case STATUS_INQUIRY -> isAlive() ? Optional.empty() : Optional.of(DenyReason.STATUS_INQUIRY_FAILED);
            case AMOUNT -> refusalOfAmount();
        };
    }

    /** The answer as it came, for the trace and the entry; null when none did. */
    public String responseCode() {
        return code == null ? null : code.value();
    }

    private boolean isAlive() {
        return ResponseCode.APPROVED.equals(code) || ResponseCode.NOT_DECLINED.equals(code);
    }

    private Optional<DenyReason> refusalOfAmount() {
        if (ResponseCode.INSUFFICIENT_FUNDS.equals(code)) {
            return Optional.of(DenyReason.INSUFFICIENT_FUNDS);
        }
        return code != null && code.category() == Category.APPROVED
                ? Optional.empty()
                : Optional.of(DenyReason.AMOUNT_REFUSED);
    }
}
