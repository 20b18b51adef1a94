package org.tapgate.access;

import org.tapgate.card.PanRange;

/**
 * Card numbers between two prefixes, both included.
 *
 * @param low 6 to 19 digits
 * @param high 6 to 19 digits
 */
public record BinRange(String low, String high) {

    /** The numbers it covers; an error when the ends are not valid. */
    PanRange numbers() {
        return PanRange.between(low, high);
    }
}
