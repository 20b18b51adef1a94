package org.tapgate.order;

import java.util.List;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * Up to how much one person does alone on orders of a client, in minor units of one currency; null for what is usual.
 *
 * @param currency ISO 4217 alpha-3
 * @param adjustment of a correction; above it a second person has to agree (back-office.md section 1)
 * @param refund of what goes back of one order; above it an administrator has to do it (roles.md)
 */
public record OrderLimits(String currency, Long adjustment, Long refund) {

    private static final long MOST = 1_000_000_000_000L;

    /** Everything wrong with limits that somebody wants to give a client, but for the currency. */
    public List<Fault> faults() {
        var faults = new Faults();
        faults.range("adjustmentAmount", adjustment, 0, MOST);
        faults.range("refundAmount", refund, 0, MOST);
        if (adjustment == null && refund == null) {
            faults.add("", "required", "at least one of adjustmentAmount and refundAmount");
        }
        return faults.found();
    }

    /**
     * Limits as they are kept.
     *
     * @param version of what is kept, from 1
     */
    public record Saved(OrderLimits limits, long version) {}
}
