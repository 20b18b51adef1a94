package org.tapgate.access;

import java.util.ArrayList;
import java.util.List;
import org.tapgate.money.Money;

/**
 * What an entry costs, cardholder and guests together.
 *
 * @param total the sum; null when nothing is charged
 * @param lines one for each kind of person that pays
 */
public record EntryCharge(Money total, List<ChargeLine> lines) {

    static final EntryCharge NOTHING = new EntryCharge(null, List.of());

    /** Copies the lines. */
    public EntryCharge {
        lines = List.copyOf(lines);
    }

    /**
     * Adds up the fees.
     *
     * @param cardholderFee null when the cardholder enters free
     */
    public static EntryCharge of(Money cardholderFee, GuestAllowance allowance, GuestSplit guests) {
        var lines = new ArrayList<ChargeLine>(3);
        add(lines, PersonKind.CARDHOLDER, cardholderFee == null ? 0 : 1, cardholderFee);
        add(lines, PersonKind.ADULT, guests.paidAdult(), allowance.adult().price());
        add(lines, PersonKind.CHILD, guests.paidChild(), allowance.child().price());
        var total = lines.stream().map(ChargeLine::amount).reduce(Money::plus);
        return new EntryCharge(total.orElse(null), lines);
    }

    private static void add(List<ChargeLine> lines, PersonKind kind, int count, Money price) {
        if (count > 0) {
            lines.add(ChargeLine.of(kind, count, price));
        }
    }
}
