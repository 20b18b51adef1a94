package org.tapgate.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.AccountRangeIndex.Piece;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.PanRange;

/**
 * Which cards a terminal may let in while offline: the account ranges of the active rulesets for its place that open
 * offline (access-control.md section 10). A card that several rulesets are for comes with the guests of the first by
 * precedence. The ranges are in order, do not overlap, and neighbours that say the same are one.
 */
public final class OfflineRanges {

    private final Place place;

    private final Instant at;

    private final List<Rule> open;

    private final List<OfflineRange> found = new ArrayList<>();

    private OfflineRanges(Place place, Instant at, RulesetIndex rulesets) {
        this.place = place;
        this.at = at;
        this.open = rulesets.rules().stream()
                .filter(rule -> rule.ruleset().terms().opensOffline())
                .filter(rule -> rule.isActive(at) && rule.holdsAtPlaceOf(request(null)))
                .toList();
    }

    /**
     * The ranges for a terminal at this place.
     *
     * @param at when it asks
     */
    public static List<OfflineRange> of(RulesetIndex rulesets, AccountRangeIndex ranges, Place place, Instant at) {
        var list = new OfflineRanges(place, at, rulesets);
        ranges.pieces().forEach(list::add);
        return List.copyOf(list.found);
    }

    private AccessRequest request(CardAttributes card) {
        return new AccessRequest(null, card, place, at);
    }

    /** Gives each number of a piece to the first rule that is for it. */
    private void add(Piece piece) {
        var request = request(piece.attributes());
        var free = List.of(piece.numbers());
        var given = new ArrayList<OfflineRange>();
        for (Rule rule : open) {
            if (!free.isEmpty() && rule.matchesBesideNumber(request)) {
                for (PanRange numbers : rule.numbersFor(piece.attributes())) {
                    free.forEach(rest -> rest.intersection(numbers).ifPresent(it -> given.add(range(it, rule))));
                    free = free.stream()
                            .flatMap(rest -> rest.without(numbers).stream())
                            .toList();
                }
            }
        }
        given.stream()
                .sorted(Comparator.comparingLong(range -> range.numbers().from()))
                .forEach(this::append);
    }

    private OfflineRange range(PanRange numbers, Rule rule) {
        return new OfflineRange(numbers, place.service(), rule.ruleset().terms().offlineMaxGuests());
    }

    private void append(OfflineRange range) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.maxGuests() == range.maxGuests()) {
            var both = last.numbers().joined(range.numbers());
            if (both.isPresent()) {
                found.set(found.size() - 1, new OfflineRange(both.get(), range.service(), range.maxGuests()));
                return;
            }
        }
        found.add(range);
    }
}
