package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapgate.access.CancelOutcome.AlreadyConfirmed;
import org.tapgate.access.CancelOutcome.Cancelled;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.ConfirmedOtherwise;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.ConfirmOutcome.ToCharge;
import org.tapgate.access.ConfirmOutcome.TooManyGuests;
import org.tapgate.access.GuestOutcome.Admitted;
import org.tapgate.access.GuestOutcome.TooMany;
import org.tapgate.order.Authorization;

/** What can be done with an entry after the check. An outcome carries the entry as it is from then on. */
public final class EntryLife {

    private EntryLife() {}

    /**
     * The terminal says that the cardholder went in with these guests.
     *
     * @param fee what came of asking for the guests' fee; null when nobody has asked
     */
    public static ConfirmOutcome confirm(Entry entry, GuestCount guests, Authorization fee, Instant now) {
        if (entry.isOverdue(now)) {
            return new ConfirmOutcome.Expired(expire(entry, now));
        }
        return switch (entry.status()) {
            case PENDING -> admit(entry, guests, fee, now);
            case COMPLETED, REVERSED ->
                entry.guests().count().equals(guests) && entry.status() == EntryStatus.COMPLETED
                        ? new Confirmed(entry)
                        : new ConfirmedOtherwise(entry);
            case CANCELLED -> new ConfirmOutcome.WasCancelled(entry);
            case EXPIRED -> new ConfirmOutcome.Expired(entry);
            case REJECTED -> new ConfirmOutcome.NotFound();
        };
    }

    private static ConfirmOutcome admit(Entry entry, GuestCount guests, Authorization fee, Instant now) {
        var promise = entry.verdict().promise();
        var outcome = promise.guests().admit(guests);
        if (outcome instanceof TooMany excess) {
            return new TooManyGuests(entry, excess);
        }
        var split = ((Admitted) outcome).guests();
        var due = promise.guestFee(split);
        if (due != null && (fee == null || !fee.amount().equals(due))) {
            return new ToCharge(entry, due);
        }
        return Optional.ofNullable(due)
                .flatMap(asked ->
                        CardVerification.refusalOfAmount(fee.responseCode().orElse(null)))
                .<ConfirmOutcome>map(reason -> new NotCharged(entry, reason))
                .orElseGet(() -> new Confirmed(entry.completed(split, now)));
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

    /**
     * A person takes a completed entry back: access-control.md section 11.
     *
     * @param within how long after the entry the person may do so; empty = for ever
     */
    public static ReverseOutcome reverse(Entry entry, Reversal reversal, Optional<Duration> within) {
        if (EntryTransitions.next(entry.status(), EntryEvent.REVERSE).isEmpty()) {
            return new ReverseOutcome.NotReversible(entry);
        }
        var until = within.map(entry.times().occurredAt()::plus);
        return until.isPresent() && reversal.at().isAfter(until.get())
                ? new ReverseOutcome.TooLate(until.get())
                : new ReverseOutcome.Reversed(entry.reversed(reversal));
    }

    /** Nobody confirmed it in time. */
    public static Entry expire(Entry entry, Instant now) {
        return entry.expired(now);
    }
}
