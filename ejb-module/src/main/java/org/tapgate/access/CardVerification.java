package org.tapgate.access;

import java.util.Optional;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.Approval;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.ResponseCode.Category;

/**
 * What the acquirer answered about a card.
 *
 * @param step what was asked
 * @param code the answer; null when none came in time
 * @param card by which token the acquirer keeps the card; null when it does not
 * @param fee the cardholder's fee that was asked for; null for any other step
 */
public record CardVerification(VerificationStep step, ResponseCode code, CardToken card, Authorization fee) {

    /** What came of a step that holds nothing. */
    public static CardVerification of(VerificationStep step, AcquirerAnswer answer) {
        return new CardVerification(step, answer.responseCode().orElse(null), card(answer), null);
    }

    /** What came of asking for the cardholder's fee. */
    public static CardVerification of(Authorization fee) {
        var code = fee.responseCode().orElse(null);
        return new CardVerification(VerificationStep.FEE, code, card(fee.answer()), fee);
    }

    private static CardToken card(AcquirerAnswer answer) {
        return answer.approved().map(Approval::card).orElse(null);
    }

    /** The same as if nobody had answered: the fee was let go meanwhile. */
    public CardVerification lost() {
        return of(fee.lost());
    }

    /** Whether this is what was asked for. */
    boolean answers(VerificationStep asked, Money price) {
        return step == asked && (fee == null || fee.amount().equals(price));
    }

    /** Why the card may not pass; empty when the answer speaks for it. */
    Optional<DenyReason> refusal() {
        return switch (step) {
            case STATUS_INQUIRY -> isAlive() ? Optional.empty() : Optional.of(DenyReason.STATUS_INQUIRY_FAILED);
            case AMOUNT, FEE -> refusalOfAmount(code);
            case TOKEN -> Optional.empty();
        };
    }

    /** The answer as it came, for the trace and the entry; null when none did. */
    public String responseCode() {
        return code == null ? null : code.value();
    }

    private boolean isAlive() {
        return ResponseCode.APPROVED.equals(code) || ResponseCode.NOT_DECLINED.equals(code);
    }

    /**
     * Why an amount is not paid; empty when it is (section 7).
     *
     * @param code null when nobody answered
     */
    static Optional<DenyReason> refusalOfAmount(ResponseCode code) {
        if (ResponseCode.INSUFFICIENT_FUNDS.equals(code)) {
            return Optional.of(DenyReason.INSUFFICIENT_FUNDS);
        }
        return code != null && code.category() == Category.APPROVED
                ? Optional.empty()
                : Optional.of(DenyReason.AMOUNT_REFUSED);
    }
}
