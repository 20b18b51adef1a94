package org.tapgate.offline.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.Place;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.offline.BinRangeList;

/**
 * Lists for terminals, made once for all terminals of a place and kept until something changes that they are made of, so
 * that asking again costs no more than comparing a version. Runs without a transaction and without a query.
 */
@ApplicationScoped
public class OfflineLists {

    private static final BinRangeList NOTHING = BinRangeList.of(List.of());

    private final AtomicReference<MadeLists> made = new AtomicReference<>();

    @Inject
    AccessPoints accessPoints;

    @Inject
    RulesetDirectory rulesets;

    @Inject
    AccountRangeDirectory ranges;

    @Inject
    InstantSource clock;

    /** The cards that this terminal may let in while offline; none when it belongs to no location that is enabled. */
    public BinRangeList binRanges(String terminal) {
        return accessPoints.placeOf(terminal).map(this::binRanges).orElse(NOTHING);
    }

    /** How many lists are in memory. */
    int kept() {
        return made.get().lists().size();
    }

    private BinRangeList binRanges(Place place) {
        var now = clock.instant();
        var rulesetsNow = rulesets.index();
        var rangesNow = ranges.index();
        return made.updateAndGet(lists -> lists != null && lists.areStillGood(rulesetsNow, rangesNow, now)
                        ? lists
                        : MadeLists.of(rulesetsNow, rangesNow, now))
                .at(place, rulesetsNow, rangesNow);
    }
}
