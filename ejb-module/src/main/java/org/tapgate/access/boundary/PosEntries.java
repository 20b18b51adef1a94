package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.CardVerification;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.CheckOutcome.ToAsk;
import org.tapgate.access.CheckOutcome.ToVerify;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCheck;
import org.tapgate.access.EntryLife;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryStore;
import org.tapgate.access.GateFacts;
import org.tapgate.access.GuestCount;
import org.tapgate.identity.boundary.NoPermissionNeeded;

/** The door for terminals: access-control.md section 9. */
@Stateless
public class PosEntries {

    /** One for each gate and the acquirer; a ruleset can change between asking and deciding, but not again and again. */
    private static final int MOST_QUESTIONS = 10;

    private static final String TERMINAL =
            "terminals are recognised by their token, and only their own entries are found";

    @Inject
    EntryDecisions decisions;

    @Inject
    CardVerifier verifier;

    @Inject
    Gates gates;

    @Inject
    EntryStore entries;

    @Inject
    InstantSource clock;

    /** Asks whether a card may pass. What has to be asked outside is asked between two transactions. */
    @NoPermissionNeeded(TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CheckOutcome check(EntryCheck check) {
        CardVerification verification = null;
        var known = GateFacts.NONE;
        for (int asked = 0; asked <= MOST_QUESTIONS; asked++) {
            var outcome = decisions.decide(check, verification, known);
            if (outcome instanceof ToAsk gate) {
                known = gates.ask(gate, known);
                verification = null;
                continue;
            }
            if (!(outcome instanceof ToVerify open)) {
                return outcome;
            }
            verification = verifier.verify(open.step(), check.pan());
        }
        throw new IllegalStateException("Rulesets change faster than anybody answers");
    }

    /** Tells that the cardholder went in with these guests. */
    @NoPermissionNeeded(TERMINAL)
    public ConfirmOutcome confirm(String terminal, UUID accessId, GuestCount guests) {
        var held = entries.hold(accessId, terminal);
        if (held.isEmpty()) {
            return new ConfirmOutcome.NotFound();
        }
        // The time is taken while the card is held, see EntryDecisions
        var outcome = EntryLife.confirm(held.get(), guests, clock.instant());
        outcome.entry().ifPresent(now -> keep(held.get(), now));
        return outcome;
    }

    /**
     * Gives an entry up, so that the card is free again.
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
        if (before.status() == EntryStatus.PENDING && after.status() != EntryStatus.PENDING) {
            entries.change(after, EntryEvents.of(after));
        }
    }
}
