package org.tapgate.access;

import org.tapgate.money.Money;

/**
 * One line of what an entry costs.
 *
 * @param kind who pays
 * @param count so many persons
 * @param price for each
 * @param amount for all
 */
public record ChargeLine(PersonKind kind, int count, Money price, Money amount) {

    static ChargeLine of(PersonKind kind, int count, Money price) {
        return new ChargeLine(kind, count, price, price.times(count));
    }
}
