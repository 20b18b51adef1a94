package org.tapgate.access;

import org.tapgate.money.Money;

/**
 * A price as written in a ruleset; unlike {@link Money} it may lack a member until the validation has looked at it.
 *
 * @param amount minor units
 * @param currency ISO 4217 alpha-3
 */
public record Price(Long amount, String currency) {

    /** The price as money; an error before a validation without faults. */
    public Money money() {
        return new Money(amount, currency);
    }
}
