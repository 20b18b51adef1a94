package org.tapgate.fx;

import java.time.LocalDate;
import java.util.List;

/**
 * How an amount gets from one currency into another.
 *
 * @param factor units of the target for one unit of the source
 * @param date the day of the rates
 * @param rates by which it goes: none for the same currency, one straight or inverse, two for a cross
 */
public record FxConversion(Fraction factor, LocalDate date, List<FxRate> rates) {

    /** Copies the list. */
    public FxConversion {
        rates = List.copyOf(rates);
    }
}
