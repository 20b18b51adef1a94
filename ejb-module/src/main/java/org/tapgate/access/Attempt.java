package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.card.PanRange;

/**
 * A recorded attempt to enter, as it can be judged again: of the card's number no more is known than was kept.
 *
 * @param entry what was recorded; its promise and trace are not needed
 * @param request what was asked, without a number
 * @param numbers where the card's number lies
 */
record Attempt(Entry entry, AccessRequest request, PanRange numbers) {

    /**
     * An attempt at the place as it was then.
     *
     * @param cooldowns of locations, as they are now
     */
    static Attempt of(Entry entry, Function<UUID, Duration> cooldowns) {
        var origin = entry.origin();
        var here = origin.locationId();
        var place = here == null
                ? null
                : new Place(here, origin.clientId(), origin.country(), origin.service(), cooldowns.apply(here));
        var card = entry.card();
        return new Attempt(
                entry,
                new AccessRequest(null, card.attributes(), place, decidedAt(entry)),
                PanRange.of(card.digits(), card.attributes().accountRange()));
    }

    /** An offline entry is judged by when it happened, whenever it was told. */
    private static Instant decidedAt(Entry entry) {
        return isOffline(entry) ? entry.times().occurredAt() : entry.times().requestedAt();
    }

    Instant at() {
        return request.at();
    }

    /** It happened, and nobody could be asked. */
    boolean isOffline() {
        return isOffline(entry);
    }

    private static boolean isOffline(Entry entry) {
        return entry.type() != EntryType.ONLINE;
    }

    /** Whether no ruleset had a say: that is no different under others. */
    boolean stands() {
        var reason = entry.verdict().reason();
        return reason == DenyReason.UNKNOWN_DEVICE || reason == DenyReason.CARD_FROZEN || request.place() == null;
    }
}
