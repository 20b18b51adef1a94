package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.Reconciliation.Verdict;
import org.tapgate.order.ReconciliationStore;
import org.tapgate.platform.Log;

/** The transactions of comparing totals with the acquirer. Days are those of UTC, and over an hour after midnight. */
@Stateless
public class Reconciliations {

    private static final Log LOG = Log.of(Reconciliations.class);

    private static final String INSIDE = "only the timer calls it";

    /** Nothing is sent again for longer than this. */
    private static final Duration STILL_SENT = Duration.ofHours(1);

    /** For a product that was not running for some days. */
    private static final int DAYS = 7;

    @Inject
    ReconciliationStore store;

    @Inject
    InstantSource clock;

    /** Takes a day that is to be compared now. */
    @NoPermissionNeeded(INSIDE)
    public Optional<LocalDate> take() {
        var now = clock.instant();
        var unfinished = LocalDate.ofInstant(now.minus(STILL_SENT), ZoneOffset.UTC);
        store.announce(unfinished.minusDays(DAYS), unfinished.minusDays(1), now);
        return store.takeDue(now);
    }

    /** Keeps what came of it; without an answer the day is taken again. */
    @NoPermissionNeeded(INSIDE)
    public void record(LocalDate day, List<Reconciliation> found) {
        store.record(day, found, clock.instant());
        if (found.stream().noneMatch(one -> one.verdict() == Verdict.NO_ANSWER)) {
            store.finish(day, clock.instant());
        }
        found.stream()
                .filter(one -> one.verdict() == Verdict.OUT_OF_BALANCE)
                .forEach(one -> LOG.warn(
                        "The acquirer has other totals",
                        Map.of("day", day, "currency", one.ours().currency())));
    }
}
