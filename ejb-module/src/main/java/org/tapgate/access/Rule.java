package org.tapgate.access;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.PanRange;

/** A ruleset prepared for matching: its criteria as sets, and its place in the order of precedence. */
final class Rule {

    private final Ruleset ruleset;

    private final int rank;

    private final Map<MatchKind, Set<?>> wanted = new EnumMap<>(MatchKind.class);

    private final Map<String, List<PanRange>> numbersByIca;

    Rule(Ruleset ruleset, int rank) {
        this.ruleset = ruleset;
        this.rank = rank;
        for (MatchKind kind : MatchKind.values()) {
            var values = kind.wanted(ruleset.terms());
            if (!values.isEmpty()) {
                wanted.put(kind, values);
            }
        }
        numbersByIca =
                ruleset.terms().card().icas().stream().collect(Collectors.toMap(IcaCriterion::ica, Rule::numbers));
    }

    private static List<PanRange> numbers(IcaCriterion criterion) {
        return criterion.binRanges().isEmpty()
                ? List.of(PanRange.ALL)
                : PanRange.disjoint(
                        criterion.binRanges().stream().map(BinRange::numbers).toList());
    }

    Ruleset ruleset() {
        return ruleset;
    }

    /** Lower goes first. */
    int rank() {
        return rank;
    }

    /** The kinds of criteria that are filled, with the values that match. */
    Map<MatchKind, Set<?>> wanted() {
        return wanted;
    }

    /** Which of a member's cards it is for: ranges that do not overlap, so that a card is found once. */
    List<PanRange> numbersOf(String ica) {
        return numbersByIca.get(ica);
    }

    boolean isActive(Instant at) {
        var terms = ruleset.terms();
        return !at.isBefore(terms.validFrom()) && (terms.validTo() == null || at.isBefore(terms.validTo()));
    }

    /** Whether every filled criterion matches: access-control.md section 3, check 6. */
    boolean matches(AccessRequest request) {
        return matchesBesideNumber(request)
                && numbersFor(request.card()).stream().anyMatch(numbers -> numbers.contains(request.pan()));
    }

    /** The numbers of such cards that it is for, once {@link #matchesBesideNumber} holds. */
    List<PanRange> numbersFor(CardAttributes card) {
        return numbersByIca.isEmpty() ? List.of(PanRange.ALL) : numbersOf(card.ica());
    }

    /** The same without a look at the card's number, which may be null then. */
    boolean matchesBesideNumber(AccessRequest request) {
        return wanted.keySet().stream().allMatch(kind -> matches(kind, request));
    }

    /** Whether it holds at the request's place, whatever the card, which may be null then. */
    boolean holdsAtPlaceOf(AccessRequest request) {
        return MatchKind.OF_PLACE.stream().allMatch(kind -> !wanted.containsKey(kind) || matches(kind, request));
    }

    /** Whether it is for every card with these attributes and a number in this range, wherever the card goes. */
    boolean isFor(CardAttributes card, PanRange numbers) {
        var anywhere = new AccessRequest(null, card, null, null);
        return wanted.keySet().stream().allMatch(kind -> MatchKind.OF_PLACE.contains(kind) || matches(kind, anywhere))
                && numbersFor(card).stream().anyMatch(wide -> wide.includes(numbers));
    }

    private boolean matches(MatchKind kind, AccessRequest request) {
        var offered = kind.offered(request);
        return offered != null && wanted.get(kind).contains(offered);
    }
}
