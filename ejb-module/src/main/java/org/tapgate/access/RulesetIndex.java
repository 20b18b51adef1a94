package org.tapgate.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.PanRange;

/**
 * All rulesets that are not deleted, filed so that a request finds those for it without touching the others. Immutable.
 *
 * <p>Each ruleset is filed under every combination of the values it wants (service, place, issuer country, product,
 * ICA), and there by its BIN ranges. A request looks once for each set of kinds that occurs, of which there are few. A
 * ruleset with more combinations than {@link #MOST_KEYS} is filed without the kind that has the most values, which is
 * then compared.
 */
public final class RulesetIndex {

    /** Keeps a ruleset of many countries, products and locations from filling the memory. */
    static final int MOST_KEYS = 1_000;

    private static final Comparator<Rule> BY_RANK = Comparator.comparingInt(Rule::rank);

    private final List<RuleFiles> files;

    private final Map<UUID, Rule> byId;

    private RulesetIndex(List<RuleFiles> files, Map<UUID, Rule> byId) {
        this.files = files;
        this.byId = byId;
    }

    /** An index of valid rulesets, in one version each. */
    public static RulesetIndex of(Collection<Ruleset> rulesets) {
        var byShape = new HashMap<Shape, List<Rule>>();
        var byId = new LinkedHashMap<UUID, Rule>();
        var inOrder = rulesets.stream().sorted(Precedence.ORDER).toList();
        for (int rank = 0; rank < inOrder.size(); rank++) {
            var rule = new Rule(inOrder.get(rank), rank);
            byId.put(rule.ruleset().id(), rule);
            byShape.computeIfAbsent(Shape.of(rule), shape -> new ArrayList<>()).add(rule);
        }
        var files = new ArrayList<RuleFiles>();
        byShape.forEach((shape, rules) -> files.add(new RuleFiles(shape.kinds(), shape.whole(), rules)));
        return new RulesetIndex(files, byId);
    }

    /** A ruleset in the version that is filed. */
    public Optional<Ruleset> find(UUID rulesetId) {
        return Optional.ofNullable(byId.get(rulesetId)).map(Rule::ruleset);
    }

    /** All rules in their order of precedence. */
    Collection<Rule> rules() {
        return byId.values();
    }

    /** Those of the rulesets that are still there, as candidates for a request that they were found to match before. */
    public Candidates candidates(Collection<UUID> rulesetIds) {
        return new Candidates(rulesetIds.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .sorted(BY_RANK)
                .toList());
    }

    /** The first instant after this one at which a ruleset begins or ends to be active; empty when none ever does. */
    public Optional<Instant> nextChangeAfter(Instant at) {
        return byId.values().stream()
                .map(rule -> rule.ruleset().terms())
                .flatMap(terms -> Stream.of(terms.validFrom(), terms.validTo()))
                .filter(end -> end != null && end.isAfter(at))
                .min(Instant::compareTo);
    }

    /** The rulesets that match and are active at T, in their order of precedence. */
    public Candidates candidates(AccessRequest request) {
        if (request.place() == null) {
            return Candidates.NONE;
        }
        var found = new ArrayList<Rule>();
        for (RuleFiles ofKinds : files) {
            ofKinds.forEach(request, rule -> {
                if (rule.isActive(request.at())) {
                    found.add(rule);
                }
            });
        }
        if (found.size() > 1) {
            found.sort(BY_RANK);
        }
        return new Candidates(found);
    }

    /** The rulesets that are for a card wherever it goes, by what is known of it without its number, and active at T. */
    public Candidates forCard(CardAttributes card, PanRange numbers, Instant at) {
        return new Candidates(rules().stream()
                .filter(rule -> rule.isActive(at) && rule.isFor(card, numbers))
                .toList());
    }

    /**
     * How a rule is filed.
     *
     * @param whole whether under all kinds of criteria that it has
     */
    private record Shape(Set<MatchKind> kinds, boolean whole) {

        static Shape of(Rule rule) {
            var criteria = new EnumMap<>(rule.wanted());
            while (combinations(criteria) > MOST_KEYS) {
                criteria.entrySet().stream()
                        .max(Comparator.comparingInt(
                                criterion -> criterion.getValue().size()))
                        .ifPresent(widest -> criteria.remove(widest.getKey()));
            }
            var kinds = criteria.isEmpty() ? EnumSet.noneOf(MatchKind.class) : EnumSet.copyOf(criteria.keySet());
            return new Shape(kinds, criteria.size() == rule.wanted().size());
        }
    }

    private static long combinations(Map<MatchKind, Set<?>> criteria) {
        return criteria.values().stream().mapToLong(Set::size).reduce(1, (a, b) -> a * b);
    }
}
