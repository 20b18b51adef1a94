package org.tapgate.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.fx.FxRateRegister;
import org.tapgate.platform.Log;
import org.tapgate.reference.StandardCodes;
import org.tapgate.spend.MccList;
import org.tapgate.spend.Mrs;
import org.tapgate.spend.Mrs.MrsAnswer.Posted;
import org.tapgate.spend.Mrs.MrsAnswer.Unreachable;
import org.tapgate.spend.MrsCard;
import org.tapgate.spend.SpendNeed;
import org.tapgate.spend.SpendPolicy;
import org.tapgate.spend.SpendStatement;
import org.tapgate.spend.SpendStatement.Source;
import org.tapgate.spend.StatementCache;
import org.tapgate.spend.StatementCache.Kept;

/** Asks the MRS what a card has spent: a remote call, never inside a transaction. */
@ApplicationScoped
public class SpendStatements {

    private static final Log LOG = Log.of(SpendStatements.class);

    @Inject
    Mrs mrs;

    @Inject
    StatementCache cache;

    @Inject
    FxRateRegister rates;

    @Inject
    StandardCodes codes;

    @Inject
    InstantSource clock;

    /** Cash, fees and transfers; codes and ranges. */
    @Inject
    @ConfigProperty(name = "tapgate.spend.never-counted", defaultValue = "6010,6011,6012,4829,6051")
    List<String> neverCounted;

    @Inject
    @ConfigProperty(name = "tapgate.spend.fail-open", defaultValue = "false")
    boolean failOpen;

    /** What is known of the card's spending: from the MRS, else as it answered within 24 hours, else nothing. */
    public SpendStatement of(MrsCard card, SpendNeed need) {
        var now = clock.instant();
        var answer = mrs.transactions(card, need.since());
        if (answer instanceof Posted posted) {
            var kept = new Kept(now, need.since(), posted.transactions());
            cache.keep(card.fingerprints().get(0), kept);
            return statement(Source.LIVE, kept, need);
        }
        LOG.warn("The MRS does not answer", Map.of("why", ((Unreachable) answer).why()));
        return kept(card, need, now)
                .map(kept -> statement(Source.CACHED, kept, need))
                .orElseGet(() -> SpendStatement.unavailable(need, policy()));
    }

    private Optional<Kept> kept(MrsCard card, SpendNeed need, Instant now) {
        return card.fingerprints().stream()
                .flatMap(fingerprint -> cache.find(fingerprint, now).stream())
                .filter(kept -> !kept.since().isAfter(need.since()))
                .findFirst();
    }

    private SpendStatement statement(Source source, Kept kept, SpendNeed need) {
        var conversions = new Conversions(need.currencies(), kept.transactions());
        var table = conversions.table(rates);
        var minorUnits = conversions.minorUnits(codes);
        return new SpendStatement(source, kept.asOf(), need, kept.transactions(), table, minorUnits, policy());
    }

    private SpendPolicy policy() {
        return new SpendPolicy(new MccList(neverCounted), failOpen);
    }
}
