package org.tapgate.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A ruleset that nobody has saved yet, to be tried beside the saved ones or in the place of one of them. */
public final class RulesetDraft {

    private static final Comparator<Rule> BY_PRECEDENCE = Comparator.comparing(Rule::ruleset, Precedence.ORDER);

    private final Rule rule;

    private RulesetDraft(Rule rule) {
        this.rule = rule;
    }

    /**
     * Prepares a draft.
     *
     * @param id of the ruleset whose place it takes, and whose usage it goes on counting; else a new one
     * @param version that it would have
     * @param terms without faults, {@link RulesetValidation} saw to that
     */
    public static RulesetDraft of(UUID id, int version, RulesetTerms terms) {
        return new RulesetDraft(new Rule(new Ruleset(id, version, terms), 0));
    }

    /** Under which id it decides. */
    public UUID id() {
        return rule.ruleset().id();
    }

    /** The candidates as if the draft were saved: it joins them if it matches, and the ruleset that it replaces leaves. */
    public Candidates among(Candidates saved, AccessRequest request) {
        return new Candidates(matches(request) ? among(saved.rules()) : others(saved.rules()));
    }

    /** All rulesets as if the draft were saved, in their order of precedence. */
    List<Rule> among(Collection<Rule> saved) {
        return Stream.concat(others(saved).stream(), Stream.of(rule))
                .sorted(BY_PRECEDENCE)
                .toList();
    }

    private List<Rule> others(Collection<Rule> saved) {
        return saved.stream()
                .filter(other -> !other.ruleset().id().equals(id()))
                .toList();
    }

    private boolean matches(AccessRequest request) {
        return request.place() != null && rule.isActive(request.at()) && rule.matches(request);
    }
}
