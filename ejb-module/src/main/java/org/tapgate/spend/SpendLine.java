package org.tapgate.spend;

import java.util.List;
import org.tapgate.fx.Fraction;
import org.tapgate.fx.FxRate;

/**
 * One transaction that takes part in a sum.
 *
 * @param transaction which
 * @param basis by which amount
 * @param value what it adds, in minor units of the target's currency, before any rounding; null without a rate
 * @param rates by which it was converted
 */
public record SpendLine(CardTransaction transaction, Basis basis, Fraction value, List<FxRate> rates) {

    /** Copies the list. */
    public SpendLine {
        rates = List.copyOf(rates);
    }

    /** Which amount of a transaction counts (access-control.md section 6), in the order of looking. */
    public enum Basis {
        /** It was paid in the target's currency. */
        PURCHASE,
        /** The card was charged in the target's currency. */
        BILLING,
        /** What the card was charged, at the rate of the day. */
        CONVERTED,
        /** There is no rate: it is left out. */
        FX_MISSING
    }
}
