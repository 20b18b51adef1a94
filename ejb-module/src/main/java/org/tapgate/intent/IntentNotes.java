package org.tapgate.intent;

import java.time.Instant;

/**
 * What came on an intent's way; each is null when it did not.
 *
 * @param reason why it ended, in a word: {@code never_fetched}, {@code no_card}, {@code at_device}
 * @param cancel a requested end
 * @param failure what the terminal could not do
 * @param answer what the host said in time, ISO 8583 field 39
 * @param resolution what somebody found out afterwards
 * @param late what the host said after the end
 * @param receiptPrinted whether the terminal printed one
 * @param unanswered since when a refund waits for somebody to look
 */
public record IntentNotes(
        String reason,
        Cancel cancel,
        Failure failure,
        String answer,
        Resolution resolution,
        LateResult late,
        Boolean receiptPrinted,
        Instant unanswered) {

    /** Of an intent to which nothing has happened. */
    public static final IntentNotes NONE = new IntentNotes(null, null, null, null, null, null, null, null);

    /**
     * An end that the integrator asked for while the terminal had the intent.
     *
     * @param requestedAt when
     * @param tooLate whether a card was read first
     */
    public record Cancel(Instant requestedAt, boolean tooLate) {}

    /**
     * What the terminal could not do.
     *
     * @param code the terminal's
     * @param detail in words; null without
     */
    public record Failure(String code, String detail) {}

    /**
     * What came out in the end.
     *
     * @param outcome approved or rejected
     * @param evidence how it is known
     * @param by who says so
     * @param at when
     */
    public record Resolution(Outcome outcome, String evidence, String by, Instant at) {

        /** When the host says so itself. */
        public static final String HOST = "host";

        /** When the host was told to undo it. */
        public static final String PLATFORM = "platform";

        /** Whether somebody says so of whom the host may say otherwise. */
        boolean isOfAPerson() {
            return !HOST.equals(by) && !PLATFORM.equals(by);
        }
    }

    /**
     * An answer after the end.
     *
     * @param outcome approved or rejected
     * @param responseCode ISO 8583 field 39; null when the host gave none
     * @param at when it came
     */
    public record LateResult(Outcome outcome, String responseCode, Instant at) {}

    /** Whether the host said in the end what nobody reckons with: somebody has to look. */
    public boolean areContradicted() {
        var reckonedWith = resolution == null ? Outcome.REJECTED : resolution.outcome();
        return late != null && late.outcome() != reckonedWith;
    }

    /** Whether a person said what came out, and the host has not said so, or otherwise, since. */
    boolean awaitTheHost() {
        return resolution != null && resolution.isOfAPerson() && late == null;
    }

    /** With why it ended. */
    public IntentNotes withReason(String why) {
        return new IntentNotes(why, cancel, failure, answer, resolution, late, receiptPrinted, unanswered);
    }

    /** With a requested end. */
    public IntentNotes withCancel(Cancel requested) {
        return new IntentNotes(reason, requested, failure, answer, resolution, late, receiptPrinted, unanswered);
    }

    /** With what the terminal could not do. */
    public IntentNotes withFailure(Failure failed) {
        return new IntentNotes(reason, cancel, failed, answer, resolution, late, receiptPrinted, unanswered);
    }

    /** With the host's answer. */
    public IntentNotes withAnswer(String responseCode) {
        return new IntentNotes(reason, cancel, failure, responseCode, resolution, late, receiptPrinted, unanswered);
    }

    /** With what somebody found out. */
    public IntentNotes withResolution(Resolution found) {
        return new IntentNotes(reason, cancel, failure, answer, found, late, receiptPrinted, unanswered);
    }

    /** With a late answer. */
    public IntentNotes withLate(LateResult result) {
        return new IntentNotes(reason, cancel, failure, answer, resolution, result, receiptPrinted, unanswered);
    }

    /** With whether a receipt was printed. */
    public IntentNotes withReceipt(Boolean printed) {
        return new IntentNotes(reason, cancel, failure, answer, resolution, late, printed, unanswered);
    }

    /** Waiting for somebody to look, since then. */
    public IntentNotes withUnanswered(Instant since) {
        return new IntentNotes(reason, cancel, failure, answer, resolution, late, receiptPrinted, since);
    }
}
