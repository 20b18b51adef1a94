package org.tapgate.spend.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.tapgate.messaging.Subscription;

/** The work of telling the MRS of cards. */
@Dependent
class EnrolmentRequests {

    /** Its queue. */
    static final String QUEUE = "tapgate.mrs-enrolment";

    /** The event that asks for it. */
    static final String EVENT = "card.enrolment_requested";

    @Produces
    Subscription subscription() {
        return new Subscription(QUEUE, Set.of(EVENT));
    }
}
