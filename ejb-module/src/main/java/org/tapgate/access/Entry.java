package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.identity.Caller;
import org.tapgate.identity.Permission;

/**
 * One access operation: access-control.md section 2. What was asked and decided stays as it was; what comes of it
 * follows {@link EntryTransitions}.
 *
 * @param id also the terminal's {@code accessId} and {@code operationId}
 * @param status where it stands
 * @param type how it was decided
 * @param times when what happened
 * @param origin where it was asked for
 * @param card which card
 * @param verdict what was decided
 * @param guests who came along; nobody before the confirm
 * @param flags what to look at
 * @param cancelReason why the terminal gave it up; null when it did not say
 * @param reversal that it was taken back; null when it was not
 */
public record Entry(
        UUID id,
        EntryStatus status,
        EntryType type,
        EntryTimes times,
        EntryOrigin origin,
        EntryCard card,
        EntryVerdict verdict,
        GuestSplit guests,
        EntryFlags flags,
        String cancelReason,
        Reversal reversal) {

    /**
     * The card may pass, and the terminal has so much time to confirm that it did.
     *
     * @param verification what the acquirer answered; null when nobody asked
     */
    public static Entry pending(
            UUID id,
            EntryOrigin origin,
            EntryCard card,
            Granted granted,
            CardVerification verification,
            Window window) {
        var times = new EntryTimes(window.from(), null, window.from(), window.to());
        var verdict = EntryVerdict.of(granted, verification);
        var flags = new EntryFlags(false, granted.graceApplied());
        return checked(id, EntryStatus.PENDING, times, origin, card, verdict, flags);
    }

    /** The card may not pass. */
    public static Entry rejected(
            UUID id, EntryOrigin origin, EntryCard card, Denied denied, CardVerification verification, Instant now) {
        var times = new EntryTimes(now, null, now, null);
        return checked(
                id, EntryStatus.REJECTED, times, origin, card, EntryVerdict.of(denied, verification), EntryFlags.NONE);
    }

    private static Entry checked(
            UUID id,
            EntryStatus status,
            EntryTimes times,
            EntryOrigin origin,
            EntryCard card,
            EntryVerdict verdict,
            EntryFlags flags) {
        return new Entry(
                id, status, EntryType.ONLINE, times, origin, card, verdict, GuestSplit.NOBODY, flags, null, null);
    }

    /** What it cost, given back or not; nothing when the cardholder did not go in, or not yet. */
    public EntryCharge charge() {
        return switch (status) {
            case COMPLETED, REVERSED ->
                verdict.promise() == null
                        ? EntryCharge.NOTHING
                        : verdict.promise().charge(guests);
            case PENDING, CANCELLED, EXPIRED, REJECTED -> EntryCharge.NOTHING;
        };
    }

    /** Whether anybody may have paid for it. */
    public boolean mayCost() {
        return verdict.promise() != null && verdict.promise().mayCost();
    }

    /** When it took place, or was asked for when nobody went in. */
    public Instant happenedAt() {
        return times.occurredAt() == null ? times.requestedAt() : times.occurredAt();
    }

    /** As this caller may see it: what a card has spent is for those who may look at its transactions (roles.md). */
    public Entry asSeenBy(Caller caller) {
        return caller.may(Permission.TRANSACTION_VIEW) ? this : with(verdict.withoutSpending());
    }

    private Entry with(EntryVerdict shown) {
        return new Entry(id, status, type, times, origin, card, shown, guests, flags, cancelReason, reversal);
    }

    boolean isOverdue(Instant now) {
        return status == EntryStatus.PENDING && !now.isBefore(times.expiresAt());
    }

    Entry completed(GuestSplit split, Instant now) {
        return with(EntryEvent.CONFIRM, times.occurred(now), split, cancelReason);
    }

    Entry cancelled(String reason, Instant now) {
        return with(EntryEvent.CANCEL, times.changed(now), guests, reason);
    }

    Entry expired(Instant now) {
        return with(EntryEvent.EXPIRE, times.changed(now), guests, cancelReason);
    }

    Entry reversed(Reversal by) {
        var then = times.changed(by.at());
        return new Entry(
                id, next(EntryEvent.REVERSE), type, then, origin, card, verdict, guests, flags, cancelReason, by);
    }

    private Entry with(EntryEvent event, EntryTimes then, GuestSplit split, String reason) {
        return new Entry(id, next(event), type, then, origin, card, verdict, split, flags, reason, reversal);
    }

    private EntryStatus next(EntryEvent event) {
        return EntryTransitions.next(status, event)
                .orElseThrow(() -> new IllegalStateException("No " + event + " of an entry that is " + status));
    }

    /** The time from a check until it has to be confirmed. */
    public record Window(Instant from, Instant to) {

        /** From now on for so long. */
        public static Window of(Instant now, Duration length) {
            return new Window(now, now.plus(length));
        }
    }
}
