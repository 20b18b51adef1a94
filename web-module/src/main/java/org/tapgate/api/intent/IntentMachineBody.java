package org.tapgate.api.intent;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentActor;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentRule;
import org.tapgate.intent.IntentState;

/** The life of one kind of intent. */
@Schema(name = "IntentMachine")
public record IntentMachineBody(
        @Schema(example = "payment_intent") String kind, List<State> states, List<Rule> rules) {

    /** A state and what can be done in it. */
    @Schema(name = "IntentMachineState")
    public record State(
            IntentState state,

            @Schema(description = "Whether it never changes again")
            boolean isFinal,

            @Schema(example = "[\"cancel\"]") List<String> allowedActions) {}

    /** One row of the specification. */
    @Schema(name = "IntentMachineRule")
    public record Rule(
            @Schema(example = "P2") String id,
            @Schema(description = "Empty for the beginning") List<IntentState> from,

            @Schema(description = "Empty for every event that no other rule of the state is about")
            List<IntentEvent> events,

            @Schema(description = "Empty for whoever causes the event")
            List<IntentActor> actors,

            IntentRule.Effect effect,

            @Schema(nullable = true, description = "null: the state stays")
            IntentState to,

            @Schema(example = "against P2 exactly one wins") String note) {

        static Rule of(IntentRule rule) {
            return new Rule(
                    rule.id(),
                    rule.from().stream().sorted().toList(),
                    rule.on().stream().sorted().toList(),
                    rule.on().stream()
                            .map(IntentEvent::actor)
                            .distinct()
                            .sorted()
                            .toList(),
                    rule.effect(),
                    rule.to(),
                    rule.note());
        }
    }

    static IntentMachineBody of(IntentKind kind) {
        var machine = kind.machine();
        var states = Arrays.stream(IntentState.values())
                .filter(state ->
                        state == IntentState.OPEN || machine.rules().stream().anyMatch(rule -> rule.to() == state))
                .map(state -> new State(state, state.isFinal(), machine.allowedActions(state)))
                .toList();
        return new IntentMachineBody(
                kind.wireName(), states, machine.rules().stream().map(Rule::of).toList());
    }
}
