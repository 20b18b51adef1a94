package org.tapgate.spend;

import java.time.Instant;
import org.tapgate.money.Money;

/**
 * What has to be spent.
 *
 * @param amount at least so much
 * @param mccs where; empty = anywhere
 * @param from first instant of the window
 * @param to last instant of the window
 */
public record SpendTarget(Money amount, MccList mccs, Instant from, Instant to) {

    boolean holds(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
