package org.tapgate.money;

import java.util.Objects;

/**
 * An amount in minor units of one currency, for example 2500 EUR for 25 euro.
 *
 * @param amount minor units; negative for a debt
 * @param currency ISO 4217 alpha-3 code
 */
public record Money(long amount, String currency) {

    /** Refuses a currency that is not three capital letters. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("Not an ISO 4217 code: " + currency);
        }
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** The sum; an error when the currencies differ or the sum does not fit. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(amount, other.amount), currency);
    }

    /** This amount, so many times; an error when the product does not fit. */
    public Money times(int factor) {
        return new Money(Math.multiplyExact(amount, (long) factor), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Currencies differ: " + currency + " and " + other.currency);
        }
    }
}
