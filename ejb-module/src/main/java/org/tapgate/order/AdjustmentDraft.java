package org.tapgate.order;

import java.util.List;
import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A correction as somebody wants it, not believed yet. Any part may be null.
 *
 * @param orderId on which order; ours
 * @param kind in whose favour
 * @param amount how much, in the currency of the order
 * @param reason why
 */
public record AdjustmentDraft(UUID orderId, AdjustmentKind kind, Money amount, String reason) {

    private static final long MOST = 1_000_000_000_000L;

    private static final int LONGEST_REASON = 255;

    /** Everything wrong with it in itself. */
    public List<Fault> faults() {
        var faults = new Faults();
        faults.present("orderId", orderId);
        faults.present("kind", kind);
        if (faults.present("amount", amount)) {
            faults.range("amount.amount", amount.amount(), 1, MOST);
        }
        faults.text("reason", reason, LONGEST_REASON);
        return faults.found();
    }
}
