package org.tapgate.order;

import java.time.LocalDate;
import org.tapgate.platform.Faults;

/**
 * What a customer agrees to at a first payment.
 *
 * @param reference the client's name for the contract; null for one that is assigned
 * @param customerId the client's name for the customer
 * @param type what it is for
 * @param expiresOn the last day on which it can be charged; null for no end
 */
public record ContractTerms(String reference, String customerId, ContractType type, LocalDate expiresOn) {

    private static final int LONGEST = 64;

    /** Notes everything wrong with it, the fields named behind this prefix. */
    public void check(Faults faults, String prefix, LocalDate today) {
        if (reference != null) {
            faults.text(prefix + "contract_id", reference, LONGEST);
        }
        faults.text(prefix + "customer_id", customerId, LONGEST);
        faults.present(prefix + "contract_type", type);
        if (expiresOn != null && expiresOn.isBefore(today)) {
            faults.add(prefix + "expiry", "out_of_range", "is over already");
        }
    }
}
