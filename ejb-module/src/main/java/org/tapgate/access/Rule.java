package org.tapgate.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    boolean isActive(AccessRequest request) {
        var terms = ruleset.terms();
        return !request.at().isBefore(terms.validFrom())
                && (terms.validTo() == null || request.at().isBefore(terms.validTo()));
    }

    /** Whether every filled criterion matches: access-control.md section 3, check 6. */
    boolean matches(AccessRequest request) {
        for (var criterion : wanted.entrySet()) {
            var offered = criterion.getKey().offered(request);
            if (offered == null || !criterion.getValue().contains(offered)) {
                return false;
            }
        }
        return numbersByIca.isEmpty()
                || numbersOf(request.card().ica()).stream().anyMatch(numbers -> numbers.contains(request.pan()));
    }
}
