package org.tapgate.spend.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.MrsCard;
import org.tapgate.spend.TransactionFeed;

/** An MRS within the product, fed by {@code POST /api/v1/card-transactions}. It enrols every card and never fails. */
@ApplicationScoped
@Typed(SimulatedMrs.class)
class SimulatedMrs implements Mrs {

    @Inject
    TransactionFeed feed;

    @Override
    public MrsAnswer transactions(MrsCard card, Instant since) {
        return new MrsAnswer.Posted(feed.of(card.fingerprints(), since));
    }

    @Override
    public boolean enrol(MrsCard card, Instant enrolledAt) {
        return true;
    }
}
