package org.tapgate.intent;

import java.time.Instant;
import java.util.UUID;

/**
 * That an intent came into a state.
 *
 * @param state into which state
 * @param place when, of which intent, and as which line of its history
 */
public record StatusChange(IntentState state, Place place) {

    /**
     * Where a change stands among all changes.
     *
     * @param at when
     * @param intentId which intent
     * @param sequence number of the line of its history
     */
    public record Place(Instant at, UUID intentId, int sequence) {

        /** Before all changes of then. */
        public static Place before(Instant at) {
            return new Place(at, new UUID(0, 0), 0);
        }
    }
}
