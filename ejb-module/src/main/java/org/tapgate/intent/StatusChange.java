package org.tapgate.intent;

import java.time.Instant;
import java.util.UUID;

/**
 * That an intent came into a state.
 *
 * @param intentId which intent
 * @param state into which state
 * @param at when
 */
public record StatusChange(UUID intentId, IntentState state, Instant at) {}
