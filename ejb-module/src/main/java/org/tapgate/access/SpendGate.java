package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tapgate.spend.MccList;
import org.tapgate.spend.SpendTarget;

/**
 * What the card must have spent before it opens the door: access-control.md section 6.
 *
 * @param amount at least so much
 * @param periodDays within so many rolling days
 * @param mccs merchant categories that count, 4 digits or {@code 5940-5941}; empty = all
 * @param gracePeriodDays days after enrolment during which the gate is open; 0 when absent
 */
public record SpendGate(Price amount, Integer periodDays, List<String> mccs, Integer gracePeriodDays) {

    /** Copies the list. */
    public SpendGate {
        mccs = Given.list(mccs);
        gracePeriodDays = Given.or(gracePeriodDays, 0);
    }

    /** What has to be spent up to that instant; only of a gate that may be saved. */
    SpendTarget target(Instant at) {
        return new SpendTarget(amount.money(), new MccList(mccs), since(at), at);
    }

    /** Where its window begins. */
    Instant since(Instant at) {
        return at.minus(Duration.ofDays(periodDays));
    }
}
