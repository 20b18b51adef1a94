package org.tapgate.order;

/**
 * Our totals of a day and currency beside those of the acquirer.
 *
 * @param ours what we know
 * @param theirs what the acquirer says; null when it did not say
 * @param verdict what the acquirer found
 */
public record Reconciliation(DayTotals ours, DayTotals theirs, Verdict verdict) {

    /** What came of comparing. */
    public enum Verdict {
        IN_BALANCE,
        OUT_OF_BALANCE,
        /** The acquirer did not answer: it has to be asked again. */
        NO_ANSWER
    }
}
