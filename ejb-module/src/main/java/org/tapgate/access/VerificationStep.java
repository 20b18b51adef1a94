package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is asked of the acquirer about a card: access-control.md section 7. */
public enum VerificationStep {
    /** Whether the card is alive, without an amount. */
    STATUS_INQUIRY,
    /** Whether the smallest amount would be paid; it is voided at once. */
    AMOUNT,
    /** Whether the cardholder's fee is paid; it is held until the confirm. */
    FEE,
    /**
     * By which token it keeps the card, so that guests can be charged when its number is no longer here. Refuses nobody.
     */
    TOKEN;

    /** So long after a failed inquiry the next tap on that terminal verifies an amount instead. */
    public static final Duration AMOUNT_INSTEAD_FOR = Duration.ofMinutes(10);

    /**
     * What to ask now about a card that enters free.
     *
     * @param inquiryFailedAt when the card's last tap on this terminal ended with a failed inquiry; null when it did not
     * @return empty when nothing is to be asked
     */
    static Optional<VerificationStep> of(Verification verification, Instant inquiryFailedAt, Instant now) {
        return switch (verification) {
            case NONE -> Optional.empty();
            case ASI -> Optional.of(STATUS_INQUIRY);
            case ASI_THEN_AMOUNT -> Optional.of(isRecent(inquiryFailedAt, now) ? AMOUNT : STATUS_INQUIRY);
            case AMOUNT -> Optional.of(AMOUNT);
        };
    }

    private static boolean isRecent(Instant inquiryFailedAt, Instant now) {
        return inquiryFailedAt != null
                && !inquiryFailedAt.plus(AMOUNT_INSTEAD_FOR).isBefore(now);
    }
}
