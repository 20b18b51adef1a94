package org.tapgate.intent;

import java.util.Set;

/**
 * One row of a machine.
 *
 * @param id as the specification numbers it
 * @param from the states that it is about; empty for the beginning
 * @param on the events that it is about; empty for all that no other row of the state is about
 * @param effect what comes of it
 * @param to where it leads; null when the state stays
 * @param note guard and effect, in words
 */
public record IntentRule(
        String id, Set<IntentState> from, Set<IntentEvent> on, Effect effect, IntentState to, String note) {

    /** What comes of an event. */
    public enum Effect {
        /** The state changes. */
        MOVES,
        /** The state stays, and what happened is noted. */
        NOTES,
        /** Nothing changes; whoever asked is told so. */
        REFUSES
    }

    /** Copies the sets; only a change of state leads somewhere. */
    public IntentRule {
        from = Set.copyOf(from);
        on = Set.copyOf(on);
        if ((effect == Effect.MOVES) != (to != null)) {
            throw new IllegalArgumentException(id + " has to lead somewhere, or not to");
        }
    }

    static IntentRule moves(String id, IntentState from, IntentEvent on, IntentState to, String note) {
        return new IntentRule(id, Set.of(from), Set.of(on), Effect.MOVES, to, note);
    }

    static IntentRule begins(String id, String note) {
        return new IntentRule(id, Set.of(), Set.of(IntentEvent.CREATE), Effect.MOVES, IntentState.OPEN, note);
    }

    static IntentRule notes(String id, Set<IntentState> from, Set<IntentEvent> on, String note) {
        return new IntentRule(id, from, on, Effect.NOTES, null, note);
    }

    static IntentRule refuses(String id, Set<IntentState> from, Set<IntentEvent> on, String note) {
        return new IntentRule(id, from, on, Effect.REFUSES, null, note);
    }

    static IntentRule rests(String id, Set<IntentState> finals, String note) {
        return new IntentRule(id, finals, Set.of(), Effect.REFUSES, null, note);
    }

    boolean isAbout(IntentState state, IntentEvent event) {
        return from.contains(state) && on.contains(event);
    }

    boolean isAboutTheRestOf(IntentState state) {
        return from.contains(state) && on.isEmpty();
    }
}
