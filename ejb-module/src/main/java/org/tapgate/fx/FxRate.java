package org.tapgate.fx;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of one currency costs in another on one day; a member is null where a document did not give it.
 *
 * @param date the day it is of
 * @param base one unit of which is sold, ISO 4217 alpha-3
 * @param quote in which it is paid, ISO 4217 alpha-3
 * @param rate units of the quote for one unit of the base, at most 12 digits after the point
 */
public record FxRate(LocalDate date, String base, String quote, BigDecimal rate) {

    /** As people write it: {@code EUR/USD 1.0832 of 2026-11-20}. */
    @Override
    public String toString() {
        return base + "/" + quote + " " + rate.toPlainString() + " of " + date;
    }
}
