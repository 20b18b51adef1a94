package org.tapgate.access;

import java.time.Instant;
import org.tapgate.access.CancelOutcome.AlreadyConfirmed;
import org.tapgate.access.CancelOutcome.Cancelled;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.ConfirmedOtherwise;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.ConfirmOutcome.TooManyGuests;
import org.tapgate.access.GuestOutcome.Admitted;
import org.tapgate.access.GuestOutcome.TooMany;

/** What a terminal can do with an entry after the check. An outcome carries the entry as it is from then on. */
public final class EntryLife {

    private EntryLife() {}

    /** The terminal says that the cardholder went in with these guests. */
    public static ConfirmOutcome confirm(Entry entry, GuestCount guests, Instant now) {
        if (entry.isOverdue(now)) {
            return new ConfirmOutcome.Expired(expire(entry, now));
        }
        return switch (entry.status()) {
            case PENDING -> admit(entry, guests, now);
            case COMPLETED, REVERSED ->
                entry.guests().count().equals(guests) && entry.status() == EntryStatus.COMPLETED
                        ? new Confirmed(entry)
                        : new ConfirmedOtherwise(entry);
            case CANCELLED -> new ConfirmOutcome.WasCancelled(entry);
            case EXPIRED -> new ConfirmOutcome.Expired(entry);
            case REJECTED -> new ConfirmOutcome.NotFound();
        };
    }

    private static ConfirmOutcome admit(Entry entry, GuestCount guests, Instant now) {
        var outcome = entry.verdict().promise().guests().admit(guests);
        if (outcome instanceof TooMany excess) {
            return new TooManyGuests(entry, excess);
        }
        var completed = entry.completed(((Admitted) outcome).guests(), now);
        // Fails closed as long as nothing can charge a fee
        return completed.charge().total() == null
                ? new Confirmed(completed)
                : new NotCharged(entry, DenyReason.PAYMENT_NOT_CONFIGURED);
    }

    /**
     * The terminal gives the entry up.
     *
     * @param reason why; null when it does not say
     */
    public static CancelOutcome cancel(Entry entry, String reason, Instant now) {
        if (entry.isOverdue(now)) {
            return new CancelOutcome.Expired(expire(entry, now));
        }
        return switch (entry.status()) {
            case PENDING -> new Cancelled(entry.cancelled(reason, now));
            case CANCELLED -> new Cancelled(entry);
            case EXPIRED -> new CancelOutcome.Expired(entry);
            case COMPLETED, REVERSED -> new AlreadyConfirmed(entry);
            case REJECTED -> new CancelOutcome.NotFound();
        };
    }

    /** Nobody confirmed it in time. */
    public static Entry expire(Entry entry, Instant now) {
        return entry.expired(now);
    }
}
