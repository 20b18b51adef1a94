package org.tapgate.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.PanRange;

/**
 * Finds the rulesets that match recorded attempts, by what is known of the card without its whole number. What was found
 * for one card at one place is kept for its other attempts there; one thread uses it.
 */
final class AttemptMatch {

    private final Collection<Rule> rules;

    private final Map<Sight, List<Seen>> found = new HashMap<>();

    /** Looks among these, in their order of precedence. */
    AttemptMatch(Collection<Rule> rules) {
        this.rules = rules;
    }

    /** The rulesets that are active then and match. */
    Candidates candidates(Attempt attempt) {
        return new Candidates(
                active(attempt).filter(Seen::certain).map(Seen::rule).toList());
    }

    /** Whether the BIN ranges of an active ruleset cut through what is known of the number. */
    boolean isUndecided(Attempt attempt) {
        return active(attempt).anyMatch(seen -> !seen.certain());
    }

    private Stream<Seen> active(Attempt attempt) {
        var request = attempt.request();
        return found
                .computeIfAbsent(new Sight(request.place(), request.card(), attempt.numbers()), sight -> look(attempt))
                .stream()
                .filter(seen -> seen.rule().isActive(attempt.at()));
    }

    private List<Seen> look(Attempt attempt) {
        var seen = new ArrayList<Seen>();
        for (Rule rule : rules) {
            if (rule.matchesBesideNumber(attempt.request())) {
                var wanted = rule.numbersFor(attempt.request().card());
                if (wanted.stream().anyMatch(range -> range.includes(attempt.numbers()))) {
                    seen.add(new Seen(rule, true));
                } else if (wanted.stream()
                        .anyMatch(range -> range.intersection(attempt.numbers()).isPresent())) {
                    seen.add(new Seen(rule, false));
                }
            }
        }
        return List.copyOf(seen);
    }

    private record Sight(Place place, CardAttributes card, PanRange numbers) {}

    private record Seen(Rule rule, boolean certain) {}
}
