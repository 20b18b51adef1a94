package org.tapgate.access;

/**
 * The guests of one entry by kind and by who pays.
 *
 * @param freeAdult adults free of charge
 * @param paidAdult adults for a fee
 * @param freeChild children free of charge, counted against the pool
 * @param paidChild children for a fee
 * @param childUnderFreeAge children so young that they are free and uncounted
 */
public record GuestSplit(int freeAdult, int paidAdult, int freeChild, int paidChild, int childUnderFreeAge) {

    /** The cardholder alone. */
    public static final GuestSplit NOBODY = new GuestSplit(0, 0, 0, 0, 0);

    /** How many there are, whoever pays. */
    public GuestCount count() {
        return new GuestCount(freeAdult + paidAdult, freeChild + paidChild, childUnderFreeAge);
    }
}
