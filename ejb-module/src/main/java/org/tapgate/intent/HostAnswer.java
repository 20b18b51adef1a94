package org.tapgate.intent;

/**
 * What the host said to a payment or a refund.
 *
 * @param outcome whether money moved; unknown when it did not answer
 * @param responseCode ISO 8583 field 39; null when it did not answer
 */
public record HostAnswer(Outcome outcome, String responseCode) {

    /** It said nothing. */
    public static final HostAnswer NONE = new HostAnswer(Outcome.UNKNOWN, null);

    /** Whether it said anything. */
    public boolean isThere() {
        return outcome != Outcome.UNKNOWN;
    }
}
