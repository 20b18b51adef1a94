package org.tapgate.intent;

/**
 * What the host said to a payment or a refund.
 *
 * @param outcome whether money moved; unknown when it did not answer
 * @param responseCode ISO 8583 field 39; null when it did not answer
 * @param undone whether it never answered, and was told to undo what may have happened
 */
public record HostAnswer(Outcome outcome, String responseCode, boolean undone) {

    /** It said nothing. */
    public static final HostAnswer NONE = new HostAnswer(Outcome.UNKNOWN, null);

    /** It said nothing, and whatever happened was undone. */
    public static final HostAnswer UNDONE = new HostAnswer(Outcome.REJECTED, null, true);

    /** It answered, or nothing is known. */
    public HostAnswer(Outcome outcome, String responseCode) {
        this(outcome, responseCode, false);
    }

    /** Whether anything is known. */
    public boolean isThere() {
        return outcome != Outcome.UNKNOWN;
    }

    /** How it is known, for whoever reads it later. */
    public String evidence() {
        return undone ? "the host did not answer, and was told to undo the payment" : "late answer of the host";
    }
}
