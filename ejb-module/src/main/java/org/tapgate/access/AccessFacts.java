package org.tapgate.access;

import java.time.Instant;

/**
 * What is true of the card at T.
 *
 * @param frozen whether it was frozen for all benefits
 * @param pendingUntil when its last pending entry expires; null without one
 * @param lastEntryHere when it last completed an entry at this location, under any ruleset, not after T; null = never
 * @param usage its counted entries, as far as {@link Candidates#usageSince} asks
 */
public record AccessFacts(boolean frozen, Instant pendingUntil, Instant lastEntryHere, CardUsage usage) {

    /** A card that was never seen before. */
    public static final AccessFacts NEW_CARD = new AccessFacts(false, null, null, CardUsage.NONE);
}
