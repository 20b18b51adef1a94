package org.tapgate.intent;

/** Where an intent stands: the statuses of the seed's glossary. */
public enum IntentState {
    /** Made, and waiting for its terminal. */
    OPEN,
    /** The terminal has fetched it. */
    ON_TERMINAL,
    /** A card was read; money may be moving. */
    PROCESSING,
    /** The host answered; the terminal has still to close. Payments only. */
    PROCESSED,
    /** The exchange ended; whether money moved is the outcome's to say. */
    FINISHED,
    /** It ended without an answer: somebody has to look. Payments only. */
    CONFIRMATION_REQUIRED,
    /** Given up by somebody. */
    CANCELED,
    /** The terminal could not do it. */
    ERROR,
    /** Its time was over before a card was read. */
    ABANDONED;

    /** Whether it never changes again. */
    public boolean isFinal() {
        return switch (this) {
            case OPEN, ON_TERMINAL, PROCESSING, PROCESSED -> false;
            case FINISHED, CONFIRMATION_REQUIRED, CANCELED, ERROR, ABANDONED -> true;
        };
    }
}
