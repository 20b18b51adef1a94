package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryLife;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryStore;
import org.tapgate.access.GuestCount;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.order.Authorization;

/** The transactions in which a pending entry ends: holds it, decides, writes, and says what becomes of the money. */
@Stateless
public class EntryEndings {

    private static final String TERMINAL = "only the door for terminals calls it";

    @Inject
    EntryStore entries;

    @Inject
    EntryCharges charges;

    @Inject
    InstantSource clock;

    /**
     * The cardholder went in with these guests.
     *
     * @param guestFee what came of asking for the guests' fee; null when nobody has asked
     */
    @NoPermissionNeeded(TERMINAL)
    public ConfirmOutcome confirm(String terminal, UUID accessId, GuestCount guests, Authorization guestFee) {
        var held = entries.hold(accessId, terminal);
        if (held.isEmpty()) {
            return new ConfirmOutcome.NotFound();
        }
        // The time is taken while the card is held, see EntryDecisions
        var outcome = EntryLife.confirm(held.get(), guests, guestFee, clock.instant());
        if (outcome instanceof Confirmed done && isNew(held.get(), done.confirmed())) {
            if (!charges.capture(done.confirmed(), guestFee)) {
                return new ConfirmOutcome.NotCharged(held.get(), DenyReason.AMOUNT_REFUSED);
            }
        } else if (outcome instanceof ConfirmOutcome.NotCharged) {
            charges.refused(guestFee);
        }
        outcome.entry().ifPresent(now -> keep(held.get(), now));
        return outcome;
    }

    /**
     * The terminal gives the entry up.
     *
     * @param reason why; null when the terminal does not say
     */
    @NoPermissionNeeded(TERMINAL)
    public CancelOutcome cancel(String terminal, UUID accessId, String reason) {
        var held = entries.hold(accessId, terminal);
        if (held.isEmpty()) {
            return new CancelOutcome.NotFound();
        }
        var outcome = EntryLife.cancel(held.get(), reason, clock.instant());
        outcome.entry().ifPresent(now -> keep(held.get(), now));
        return outcome;
    }

    private void keep(Entry before, Entry after) {
        if (isNew(before, after)) {
            write(after);
        }
    }

    /** Writes how an entry ended; what it held is let go when the cardholder did not go in. */
    @NoPermissionNeeded("only the sweep calls it, and this bean")
    public void write(Entry ended) {
        entries.change(ended, EntryEvents.of(ended));
        if (ended.status() != EntryStatus.COMPLETED) {
            charges.undo(ended);
        }
    }

    private static boolean isNew(Entry before, Entry after) {
        return before.status() == EntryStatus.PENDING && after.status() != EntryStatus.PENDING;
    }
}
