package org.tapgate.admin;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as people type them: in units of the currency, such as {@code 25.50} or {@code 25,5}. */
public final class Units {

    private Units() {}

    /**
     * The minor units; empty for what is no amount, or has too many decimals.
     *
     * @param digits how many the currency has after the point
     */
    public static Optional<Long> minor(String typed, int digits) {
        var amount = typed.strip().replace(',', '.');
        return amount.matches("[0-9]{1,12}([.][0-9]{1," + Math.max(digits, 1) + "})?")
                ? whole(new BigDecimal(amount).movePointRight(digits))
                : Optional.empty();
    }

    private static Optional<Long> whole(BigDecimal moved) {
        return moved.stripTrailingZeros().scale() <= 0 ? Optional.of(moved.longValue()) : Optional.empty();
    }
}
