package org.tapgate.settlement;

/**
 * Sums of lines, in minor units of the batch's currency.
 *
 * @param lines how many
 * @param gross captures less refunds, with adjustments
 * @param fee what the acquirer keeps
 */
public record Totals(long lines, long gross, long fee) {

    /** Nothing. */
    public static final Totals NONE = new Totals(0, 0, 0);

    /** What is paid out. */
    public long net() {
        return gross - fee;
    }
}
