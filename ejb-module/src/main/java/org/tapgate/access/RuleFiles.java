package org.tapgate.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tapgate.card.PanRange;
import org.tapgate.card.PanRangeIndex;
import org.tapgate.card.PanRangeIndex.Filed;

/** Rules that are filed under the same kinds of criteria: by the values that they want, and there by card numbers. */
final class RuleFiles {

    private final MatchKind[] kinds;

    private final boolean whole;

    private final Map<Values, PanRangeIndex<Rule>> files = new HashMap<>();

    /**
     * Files rules.
     *
     * @param whole whether these are all kinds that the rules have; what is found needs no further look then
     */
    RuleFiles(Set<MatchKind> kinds, boolean whole, Collection<Rule> rules) {
        this.kinds = kinds.toArray(MatchKind[]::new);
        this.whole = whole;
        var filed = new HashMap<List<Object>, List<Filed<Rule>>>();
        for (Rule rule : rules) {
            for (List<Object> values : combinations(rule)) {
                var file = filed.computeIfAbsent(values, key -> new ArrayList<>());
                numbers(rule, values).forEach(range -> file.add(new Filed<>(range, rule)));
            }
        }
        filed.forEach((values, file) -> files.put(new Values(values.toArray()), new PanRangeIndex<>(file)));
    }

    /** Hands out the rules that match the request. */
    void forEach(AccessRequest request, Consumer<Rule> action) {
        var values = new Object[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            values[i] = kinds[i].offered(request);
        }
        var file = files.get(new Values(values));
        if (file != null) {
            file.forEach(
                    request.pan(),
                    whole
                            ? action
                            : rule -> {
                                if (rule.matches(request)) {
                                    action.accept(rule);
                                }
                            });
        }
    }

    private List<List<Object>> combinations(Rule rule) {
        var combinations = List.of(List.of());
        for (MatchKind kind : kinds) {
            var longer = new ArrayList<List<Object>>();
            for (List<Object> values : combinations) {
                rule.wanted().get(kind).forEach(value -> longer.add(with(values, value)));
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<Object> with(List<Object> values, Object value) {
        var longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }

    private List<PanRange> numbers(Rule rule, List<Object> values) {
        int ica = Arrays.asList(kinds).indexOf(MatchKind.ICA);
        return ica < 0 ? List.of(PanRange.ALL) : rule.numbersOf((String) values.get(ica));
    }

    /** Values of the kinds in their order. Made for each look-up, so it costs less than a list. */
    private static final class Values {

        private final Object[] values;

        private final int hash;

        Values(Object[] values) {
            this.values = values;
            this.hash = Arrays.hashCode(values);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Values same && hash == same.hash && Arrays.equals(values, same.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
