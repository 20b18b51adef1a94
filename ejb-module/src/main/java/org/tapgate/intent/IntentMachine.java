package org.tapgate.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapgate.intent.IntentRule.Effect;

/**
 * All that can happen to one kind of intent.
 *
 * @param rules in the order of the specification; no two are about the same event in the same state
 */
public record IntentMachine(List<IntentRule> rules) {

    /** What somebody can do to an intent besides the events of the integrator. */
    private static final String RELEASE = "release";

    /** Copies the rules. */
    public IntentMachine {
        rules = List.copyOf(rules);
    }

    /** The row about this event in this state; empty when it has no place there, and is refused. */
    public Optional<IntentRule> rule(IntentState state, IntentEvent event) {
        return rules.stream()
                .filter(rule -> rule.isAbout(state, event))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.isAboutTheRestOf(state))
                        .findFirst());
    }

    /**
     * What comes of an event.
     *
     * @param movedBy the events that have changed the state so far: one of them again is a repetition
     */
    public IntentStep step(IntentState state, IntentEvent event, Set<IntentEvent> movedBy) {
        var rule = rule(state, event);
        if (rule.isPresent() && rule.get().effect() != Effect.REFUSES) {
            return new IntentStep.Taken(rule.get());
        }
        return movedBy.contains(event) ? new IntentStep.Repeated() : new IntentStep.Refused(rule);
    }

    /** What would end an intent in this state if nobody did anything: force-release brings it forward. */
    public Optional<IntentEvent> endByClock(IntentState state) {
        return Arrays.stream(IntentEvent.values())
                .filter(event -> event.actor() == IntentActor.CLOCK)
                .filter(event -> isLegal(state, event, Effect.MOVES))
                .findFirst();
    }

    /** What the integrator can do in this state, by its name in JSON. */
    public List<String> allowedActions(IntentState state) {
        var actions = new ArrayList<>(Arrays.stream(IntentEvent.values())
                .filter(IntentEvent::comesOverTheApi)
                .filter(event -> isLegal(state, event, Effect.MOVES) || isLegal(state, event, Effect.NOTES))
                .map(IntentEvent::wireName)
                .toList());
        endByClock(state).ifPresent(end -> actions.add(RELEASE));
        return List.copyOf(actions);
    }

    private boolean isLegal(IntentState state, IntentEvent event, Effect effect) {
        return rule(state, event).filter(rule -> rule.effect() == effect).isPresent();
    }
}
