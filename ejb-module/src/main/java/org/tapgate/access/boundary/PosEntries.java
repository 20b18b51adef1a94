package org.tapgate.access.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.CardVerification;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.CheckOutcome.ToAsk;
import org.tapgate.access.CheckOutcome.ToVerify;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.ConfirmOutcome.Confirmed;
import org.tapgate.access.ConfirmOutcome.NotCharged;
import org.tapgate.access.ConfirmOutcome.ToCharge;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryCheck;
import org.tapgate.access.GateFacts;
import org.tapgate.access.GuestCount;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.order.boundary.CardPayments;
import org.tapgate.order.boundary.PaymentRecords;

/** The door for terminals: access-control.md section 9. */
@Stateless
public class PosEntries {

    /**
     * Ten for external rules, one for what was spent and one for each step of the acquirer, and some to spare: a ruleset
     * can change between asking and deciding, but not again and again.
     */
    private static final int MOST_QUESTIONS = 20;

    private static final String TERMINAL =
            "terminals are recognised by their token, and only their own entries are found";

    /** As a session bean and not by CDI, which takes a way of its own to it at every call (docs/adr/0007-hot-path.md). */
    @EJB
    EntryDecisions decisions;

    @Inject
    CardVerifier verifier;

    @Inject
    Gates gates;

    @EJB
    EntryEndings endings;

    @Inject
    GuestFees guestFees;

    @Inject
    EntryCharges charges;

    @Inject
    CardPayments payments;

    @Inject
    PaymentRecords records;

    /** Asks whether a card may pass. What has to be asked outside is asked between two transactions. */
    @NoPermissionNeeded(TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CheckOutcome check(EntryCheck check) {
        CardVerification verification = null;
        var known = GateFacts.NONE;
        for (int asked = 0; asked <= MOST_QUESTIONS; asked++) {
            var outcome = decisions.decide(check, verification, known);
            giveUpUnrecorded(verification);
            if (outcome instanceof ToAsk gate) {
                known = gates.ask(gate, known);
                verification = null;
                continue;
            }
            if (!(outcome instanceof ToVerify open)) {
                return outcome;
            }
            verification = verifier.verify(open, check.pan());
        }
        throw new IllegalStateException("Rulesets change faster than anybody answers");
    }

    private void giveUpUnrecorded(CardVerification verification) {
        if (verification != null && verification.fee() != null) {
            records.giveUp(verification.fee());
        }
    }

    /** Tells that the cardholder went in with these guests. Who has to pay is asked between two transactions. */
    @NoPermissionNeeded(TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmOutcome confirm(String terminal, UUID accessId, GuestCount guests) {
        var outcome = endings.confirm(terminal, accessId, guests, null);
        if (outcome instanceof ToCharge open) {
            outcome = guestFees
                    .prepare(open.pending(), open.fee())
                    .map(fee -> confirm(terminal, accessId, guests, fee))
                    .orElseGet(() -> new NotCharged(open.pending(), DenyReason.AMOUNT_REFUSED));
        }
        if (outcome instanceof Confirmed done) {
            charges.orderOf(done.confirmed()).ifPresent(payments::pursue);
        }
        return outcome;
    }

    private ConfirmOutcome confirm(String terminal, UUID accessId, GuestCount guests, GuestFees.Prepared fee) {
        var asked = payments.authorize(fee.instruction(), fee.card());
        var outcome = endings.confirm(terminal, accessId, guests, asked);
        records.giveUp(asked);
        return outcome;
    }

    /**
     * Gives an entry up, so that the card is free again.
     *
     * @param reason why; null when the terminal does not say
     */
    @NoPermissionNeeded(TERMINAL)
    public CancelOutcome cancel(String terminal, UUID accessId, String reason) {
        return endings.cancel(terminal, accessId, reason);
    }
}
