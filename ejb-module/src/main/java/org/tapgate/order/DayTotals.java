package org.tapgate.order;

/**
 * What moved on a day in one currency: amounts in minor units.
 *
 * @param currency ISO 4217 alpha-3
 * @param debits what cardholders paid
 * @param debitReversals how much of that was undone
 * @param credits what they got back
 */
public record DayTotals(String currency, Sum debits, Sum debitReversals, Sum credits) {

    /** How many, and how much. */
    public record Sum(long count, long amount) {}

    /** What the acquirer owes for the day; negative when it is owed. */
    public long net() {
        return debits.amount() - debitReversals.amount() - credits.amount();
    }
}
