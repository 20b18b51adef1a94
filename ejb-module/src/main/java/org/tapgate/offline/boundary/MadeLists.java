package org.tapgate.offline.boundary;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tapgate.access.OfflineRanges;
import org.tapgate.access.Place;
import org.tapgate.access.RulesetIndex;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.offline.BinRangeList;

/**
 * The lists that were made of one state of rulesets and account ranges, one a location. They go all at once when that state
 * changes, and after a day, so that those of former states and of locations that are gone are not kept; the state itself,
 * which is large, is only looked at.
 *
 * @param rulesets of that state
 * @param ranges of that state
 * @param since when the first was made
 * @param end when one of the rulesets begins or ends, or the day is over
 * @param lists by location, with the place as it was then
 */
record MadeLists(
        WeakReference<RulesetIndex> rulesets,
        WeakReference<AccountRangeIndex> ranges,
        Instant since,
        Instant end,
        Map<UUID, Made> lists) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** One of them. */
    record Made(Place place, BinRangeList list) {}

    /** None yet. */
    static MadeLists of(RulesetIndex rulesets, AccountRangeIndex ranges, Instant now) {
        var day = now.plus(LONGEST);
        return new MadeLists(
                new WeakReference<>(rulesets),
                new WeakReference<>(ranges),
                now,
                rulesets.nextChangeAfter(now).filter(day::isAfter).orElse(day),
                new ConcurrentHashMap<>());
    }

    boolean areStillGood(RulesetIndex rulesetsNow, AccountRangeIndex rangesNow, Instant now) {
        return rulesets.refersTo(rulesetsNow)
                && ranges.refersTo(rangesNow)
                && !now.isBefore(since)
                && now.isBefore(end);
    }

    /** The list of a place, made now if its location has none or has changed. */
    BinRangeList at(Place place, RulesetIndex rulesetsNow, AccountRangeIndex rangesNow) {
        return lists.compute(
                        place.locationId(),
                        (same, made) -> made != null && made.place().equals(place)
                                ? made
                                : new Made(
                                        place, BinRangeList.of(OfflineRanges.of(rulesetsNow, rangesNow, place, since))))
                .list();
    }
}
