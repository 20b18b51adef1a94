package org.tapgate.api.pos;

import org.tapgate.access.RejectCode;

/** What a terminal shows to the cardholder, in the words of the seed (003, check entry error codes). */
final class PosMessages {

    private PosMessages() {}

    static String of(RejectCode code) {
        return switch (code) {
            case UNKNOWN_DEVICE -> "The device is not assigned to any location.";
            case TEMPORARILY_BLOCKED ->
                "The card was recently used and the transaction is not completed. Complete the transaction or wait a"
                        + " while and retry.";
            case MISSING_ACCESS_RULES -> "Your card is not allowed to be used in this location.";
            case COOLDOWN_ACTIVE -> "The card was used here a short while ago. Please come back later.";
            case LIMIT_EXCEEDED -> "The usage limit for this card is exceeded.";
            case UNMET_REQUIREMENTS ->
                "Requirements to access the service are not fulfilled. Contact your bank for more information.";
            case CARD_ASI_FAILED -> "Card status authorization failed. Use the card again to try amount verification.";
            case CARD_AUTH_INSUFFICIENT_FUNDS -> "Insufficient card funds. Authorization cannot be performed.";
            case CARD_AMOUNT_AUTH_FAILED -> "Amount verification failed.";
        };
    }
}
