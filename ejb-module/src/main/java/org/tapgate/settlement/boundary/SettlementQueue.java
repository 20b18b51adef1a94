package org.tapgate.settlement.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.tapgate.messaging.Subscription;

/** The queue of batches that are due. No event becomes work on it: the batch itself says what is to be done. */
@Dependent
class SettlementQueue {

    /** Its name. */
    static final String NAME = "tapgate.settlement";

    @Produces
    Subscription subscription() {
        return new Subscription(NAME, Set.of());
    }
}
