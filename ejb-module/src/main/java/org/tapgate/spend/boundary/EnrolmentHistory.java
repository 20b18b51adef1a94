package org.tapgate.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.card.CardHistory;

/**
 * A card that takes the place of another takes part in the MRS since the earlier of both began: being replaced gives no
 * new grace. What the MRS knows of the closed card stays noted there.
 */
@ApplicationScoped
class EnrolmentHistory implements CardHistory {

    private final CardEnrolment enrolment;

    /** For the proxy of the container. */
    EnrolmentHistory() {
        this(null);
    }

    @Inject
    EnrolmentHistory(CardEnrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    public void move(UUID from, UUID to) {
        enrolment.of(from).ifPresent(its -> enrolment.takeOver(to, its.enrolledAt()));
    }
}
