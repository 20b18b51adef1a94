package org.tapgate.order;

import java.time.LocalDate;
import java.util.UUID;

/**
 * By what a customer can be charged again.
 *
 * @param id ours
 * @param clientId with whom; null when it is no client
 * @param terms what was agreed; it has a reference
 * @param instrument the card
 * @param active false from its deactivation on
 */
public record Contract(UUID id, UUID clientId, ContractTerms terms, PaymentInstrument instrument, boolean active) {

    /** Whether it can be charged on that day. */
    public boolean isValidOn(LocalDate day) {
        return active && (terms.expiresOn() == null || !day.isAfter(terms.expiresOn()));
    }
}
