package org.tapgate.card;

/** Account ranges for tests. */
public final class Ranges {

    private Ranges() {}

    /** A valid range between these prefixes. */
    public static AccountRange of(String low, String high) {
        return of(low, high, "1234", "MCG");
    }

    /** A valid range of this member and product. */
    public static AccountRange of(String low, String high, String ica, String product) {
        return new AccountRange(low, high, ica, "Bank of Tests", "POL", product);
    }
}
