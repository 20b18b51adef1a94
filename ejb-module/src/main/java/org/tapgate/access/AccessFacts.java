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
 * @param gates what is known for the gates of rulesets
 */
public record AccessFacts(
        boolean frozen,
        Instant pendingUntil,
        Instant lastEntryHere,
        CardUsage usage,
        Instant inquiryFailedAt,
        CardVerification verification,
        GateFacts gates) {

    /** A card that was never seen before. */
    public static final AccessFacts NEW_CARD = new AccessFacts(false, null, null, CardUsage.NONE, null, null);

    /** Facts for rulesets without gates. */
    public AccessFacts(
            boolean frozen,
            Instant pendingUntil,
            Instant lastEntryHere,
            CardUsage usage,
            Instant inquiryFailedAt,
            CardVerification verification) {
        this(frozen, pendingUntil, lastEntryHere, usage, inquiryFailedAt, verification, GateFacts.NONE);
    }

    /** The same facts with the answer of the acquirer. */
    public AccessFacts with(CardVerification answer) {
        return new AccessFacts(frozen, pendingUntil, lastEntryHere, usage, inquiryFailedAt, answer, gates);
    }

    /** The same facts with what is known for the gates. */
    public AccessFacts with(GateFacts known) {
        return new AccessFacts(frozen, pendingUntil, lastEntryHere, usage, inquiryFailedAt, verification, known);
    }
}
