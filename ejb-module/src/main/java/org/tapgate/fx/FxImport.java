package org.tapgate.fx;

import java.util.List;
import org.tapgate.fx.FxRateRegister.MergeCount;

/**
 * What a file of rates did.
 *
 * @param rates in the file
 * @param count what became of them
 * @param passedOver currencies of the file that ISO 4217 does not hold
 */
public record FxImport(int rates, MergeCount count, List<String> passedOver) {

    /** Rates that were there just so. */
    public int unchanged() {
        return rates - count.created() - count.replaced();
    }
}
