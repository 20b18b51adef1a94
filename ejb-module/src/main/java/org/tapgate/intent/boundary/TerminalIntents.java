package org.tapgate.intent.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.intent.Happening;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentChange.Illegal;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentNotes.Failure;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.ReadMethod;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** The door for terminals: intents.md section 4. An intent of another terminal does not exist. */
@Stateless
public class TerminalIntents {

    private static final String TERMINAL =
            "terminals are recognised by their token, and only their own intents are found";

    @Inject
    IntentStore intents;

    @EJB
    IntentWork work;

    @Inject
    IntentBook book;

    @Inject
    Host host;

    /** What there is to do for a terminal: what it has already, or what waits for it (P2, R2). */
    @NoPermissionNeeded(TERMINAL)
    public Optional<Intent> next(String terminal) {
        return intents.holdLive(terminal)
                .map(book::upToDate)
                .filter(intent -> !intent.state().isFinal())
                .map(intent ->
                        book.happen(intent, Happening.of(IntentEvent.FETCH)).intent());
    }

    /** One intent, for a terminal that has lost an answer. */
    @NoPermissionNeeded(TERMINAL)
    public Optional<Intent> find(String terminal, UUID id) {
        return intents.find(id).filter(intent -> isOf(terminal, intent));
    }

    /** A card was read: the host is asked, between two transactions. */
    @NoPermissionNeeded(TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public WriteOutcome<Intent> process(String terminal, UUID id, Pan card, ReadMethod readMethod) {
        var begun = work.begin(terminal, id, card, readMethod);
        if (begun.toAsk().isEmpty() || !(begun.answer() instanceof Written<Intent>)) {
            return begun.answer();
        }
        var told = begun.toAsk().get().ask();
        var after = work.answered(id, told::record);
        told.goOn();
        return new Written<>(after);
    }

    /** The terminal has told the cardholder (P14). A refund has ended with the host's answer. */
    @NoPermissionNeeded(TERMINAL)
    public WriteOutcome<Intent> finish(String terminal, UUID id, Boolean receiptPrinted) {
        var finishing = Happening.of(IntentEvent.FINISH).noting(notes -> notes.withReceipt(receiptPrinted));
        return hold(terminal, id).map(intent -> happen(intent, finishing)).orElseGet(Missing::new);
    }

    /** The terminal gives it up: somebody wants so, there or far away (P6, P8, R6). */
    @NoPermissionNeeded(TERMINAL)
    public WriteOutcome<Intent> cancel(String terminal, UUID id, String reason) {
        return hold(terminal, id)
                .map(intent -> happen(intent, cancelling(intent, reason)))
                .orElseGet(Missing::new);
    }

    private static Happening cancelling(Intent intent, String reason) {
        boolean requested = intent.notes().cancel() != null;
        var event = requested ? IntentEvent.ACKNOWLEDGE_CANCEL : IntentEvent.CANCEL_AT_DEVICE;
        return Happening.of(event)
                .because(reason)
                .noting(notes -> notes.withReason(requested ? "by_integrator" : "at_device"));
    }

    /**
     * The terminal cannot do it (P10, P12, R9, R11). What may be held for it is undone first; as long as that is not certain
     * the answer is MONEY_MAY_BE_HELD, and the terminal may ask again.
     */
    @NoPermissionNeeded(TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public WriteOutcome<Intent> fail(String terminal, UUID id, Failure failure) {
        var outcome = work.fail(terminal, id, failure, false);
        boolean undone = outcome instanceof Refused<Intent> refused
                && refused.reason() instanceof IntentRefusal refusal
                && refusal.reason() == Reason.MONEY_MAY_BE_HELD
                && host.undo(refusal.seen());
        return undone ? work.fail(terminal, id, failure, true) : outcome;
    }

    private Optional<Intent> hold(String terminal, UUID id) {
        return intents.hold(id).filter(intent -> isOf(terminal, intent)).map(book::upToDate);
    }

    private WriteOutcome<Intent> happen(Intent intent, Happening happening) {
        var change = book.happen(intent, happening);
        return change instanceof Illegal ? refused(Reason.INTENT_STATE, intent) : new Written<>(change.intent());
    }

    private static WriteOutcome<Intent> refused(Reason reason, Intent intent) {
        return new Refused<>(new IntentRefusal(reason, intent));
    }

    private static boolean isOf(String terminal, Intent intent) {
        return intent.device().serialNumber().equals(terminal);
    }
}
