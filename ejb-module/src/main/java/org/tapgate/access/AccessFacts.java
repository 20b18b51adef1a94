package org.tapgate.access;

import java.time.Instant;

/**
 * What is true of the card at T.
 *
 * @param frozen whether it was frozen for all benefits
 * @param pendingUntil when its last pending entry expires; null without one
 * @param lastEntryHere when it last completed an entry at this location, under any ruleset, not after T; null = never
 * @param usage its counted entries, as far as {@link Candidates#usageSince} asks
 * @param inquiryFailedAt when its last tap on this terminal ended with a failed status inquiry; null when it did not
 * @param verification what the acquirer answered about it just now; null when nobody has asked
 */
public record AccessFacts(
        boolean frozen,
        Instant pendingUntil,
        Instant lastEntryHere,
        CardUsage usage,
        Instant inquiryFailedAt,
        CardVerification verification) {

    /** A card that was never seen before. */
    public static final AccessFacts NEW_CARD = new AccessFacts(false, null, null, CardUsage.NONE, null, null);

    /** The same facts with the answer of the acquirer. */
    public AccessFacts with(CardVerification answer) {
        return new AccessFacts(frozen, pendingUntil, lastEntryHere, usage, inquiryFailedAt, answer);
    }
}
