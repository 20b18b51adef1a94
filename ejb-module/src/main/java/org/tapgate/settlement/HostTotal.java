package org.tapgate.settlement;

/**
 * Totals by side, as in a reconciliation of ISO 8583 (fields 74 to 77 and 86 to 89); amounts in minor units, none negative.
 *
 * @param captures how many
 * @param captured their sum
 * @param refunds how many
 * @param refunded their sum
 */
public record HostTotal(long captures, long captured, long refunds, long refunded) {

    /** Captures less refunds. */
    public long net() {
        return captured - refunded;
    }
}
