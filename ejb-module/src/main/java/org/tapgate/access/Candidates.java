package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.spend.SpendNeed;

/** The rulesets that match a request, in their order of precedence. Says which facts the decision needs. Immutable. */
public final class Candidates {

    /** Nothing matches. */
    public static final Candidates NONE = new Candidates(List.of());

    private final List<Rule> rules;

    Candidates(List<Rule> rules) {
        this.rules = rules;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The rulesets in their order of precedence. */
    public List<Ruleset> rulesets() {
        return rules.stream().map(Rule::ruleset).toList();
    }

    /**
     * Under which ruleset an entry counts that happened without asking: the one that answers, else the first that was to be
     * asked, so that a card which was frozen, blocked or too soon has used something up. Empty when nothing matches.
     */
    public Optional<Ruleset> countsUnder(AccessDecision decision) {
        var answering = decision instanceof Denied denied ? denied.ruleset() : ((Granted) decision).ruleset();
        return answering != null
                ? Optional.of(answering)
                : rules.stream().findFirst().map(Rule::ruleset);
    }

    /** Whether facts that were loaded for those others will do: the same rulesets, unchanged. */
    public boolean areThoseOf(Candidates others) {
        return rules.equals(others.rules);
    }

    /** Whose entries of the card have to be known. */
    public List<UUID> rulesetIds() {
        return rules.stream().map(rule -> rule.ruleset().id()).toList();
    }

    /** What has to be known of the card's spending; empty when no ruleset has a spend gate. */
    public Optional<SpendNeed> spendNeed(Instant at) {
        var gates = rules.stream()
                .map(rule -> rule.ruleset().terms().spend())
                .filter(Objects::nonNull)
                .toList();
        return gates.stream()
                .map(gate -> gate.since(at))
                .min(Instant::compareTo)
                .map(since -> new SpendNeed(
                        since,
                        gates.stream().map(gate -> gate.amount().currency()).collect(Collectors.toSet())));
    }

    /** From when on the card's entries have to be known for a decision at T; empty when none is needed. */
    public Optional<Instant> usageSince(Instant at) {
        return rules.stream()
                .map(Rule::ruleset)
                .flatMap(ruleset -> Stream.of(
                        Candidate.windowStart(ruleset, ruleset.terms().usage().periodDays(), at),
                        Candidate.windowStart(ruleset, ruleset.terms().entryPeriodDays(), at)))
                .min(Instant::compareTo);
    }

    /** From when on the card's past has to be known at all, the cooldown of the place included. */
    public Instant pastSince(AccessRequest request) {
        var at = request.at();
        var cooldownFrom =
                request.place() == null ? at : at.minus(request.place().cooldown());
        return usageSince(at).filter(used -> used.isBefore(cooldownFrom)).orElse(cooldownFrom);
    }
}
