package org.tapgate.offline.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.OfflineRanges;
import org.tapgate.access.Place;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetIndex;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.offline.BinRangeList;

/**
 * Lists for terminals, made once for all terminals of a place and kept until something changes that they are made of, so
 * that asking again costs no more than comparing a version. Runs without a transaction and without a query.
 */
@ApplicationScoped
public class OfflineLists {

    private static final BinRangeList NOTHING = BinRangeList.of(List.of());

    private final Map<Place, Made> madeFor = new ConcurrentHashMap<>();

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

    private BinRangeList binRanges(Place place) {
        var now = clock.instant();
        var rulesetsNow = rulesets.index();
        var rangesNow = ranges.index();
        return madeFor.compute(
                        place,
                        (same, made) -> made != null && made.isStillGood(rulesetsNow, rangesNow, now)
                                ? made
                                : Made.of(rulesetsNow, rangesNow, place, now))
                .list();
    }

    /** What a list was made of, and until when rulesets neither begin nor end. */
    private record Made(RulesetIndex rulesets, AccountRangeIndex ranges, Instant at, Instant end, BinRangeList list) {

        static Made of(RulesetIndex rulesets, AccountRangeIndex ranges, Place place, Instant now) {
            var list = BinRangeList.of(OfflineRanges.of(rulesets, ranges, place, now));
            return new Made(rulesets, ranges, now, rulesets.nextChangeAfter(now).orElse(Instant.MAX), list);
        }

        boolean isStillGood(RulesetIndex rulesetsNow, AccountRangeIndex rangesNow, Instant now) {
            return rulesets == rulesetsNow && ranges == rangesNow && !now.isBefore(at) && now.isBefore(end);
        }
    }
}
