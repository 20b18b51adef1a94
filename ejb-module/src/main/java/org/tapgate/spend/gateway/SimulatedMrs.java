package org.tapgate.spend.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.MrsCard;
import org.tapgate.spend.TransactionFeed;

/**
 * An MRS within the product, fed by {@code POST /api/v1/card-transactions}. It enrols every card and never fails; the
 * same card always gets the same identifier.
 */
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
    public Optional<Enrolled> enrol(MrsCard card, Instant enrolledAt) {
        var hash = card.fingerprints().get(0).hash().getBytes(US_ASCII);
        return Optional.of(new Enrolled("SIM-" + UUID.nameUUIDFromBytes(hash)));
    }
}
