package org.tapgate.intent;

import java.time.Instant;

/**
 * One line of an intent's history.
 *
 * @param sequence from 1, without a gap
 * @param event what happened
 * @param from the state before; null for the first line
 * @param to the state after
 * @param actor who made it happen
 * @param at when
 * @param reason why, when somebody said so; null without
 */
public record HistoryLine(
        int sequence,
        IntentEvent event,
        IntentState from,
        IntentState to,
        IntentActor actor,
        Instant at,
        String reason) {

    /** The first line of an intent. */
    public static HistoryLine first(Intent created) {
        return new HistoryLine(
                1,
                IntentEvent.CREATE,
                null,
                created.state(),
                IntentActor.INTEGRATOR,
                created.times().created(),
                null);
    }
}
