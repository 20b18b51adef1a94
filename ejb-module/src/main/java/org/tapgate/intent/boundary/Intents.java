package org.tapgate.intent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.intent.Happening;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentChange;
import org.tapgate.intent.IntentChange.Changed;
import org.tapgate.intent.IntentChange.Illegal;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentFilter;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentLife;
import org.tapgate.intent.IntentNotes.Cancel;
import org.tapgate.intent.IntentNotes.Resolution;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.PaymentStore;
import org.tapgate.intent.StatusChange;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** What integrators do with intents once they are made; each sees those of its scope. */
@Stateless
public class Intents {

    /** Changes that are read at once. */
    private static final int SOME_CHANGES = 1_000;

    @Inject
    IntentStore intents;

    @Inject
    PaymentStore payments;

    @Inject
    DeviceFinder finder;

    @Inject
    Host host;

    @Inject
    IntentBook book;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** One intent of that kind. */
    @Requires(Permission.INTENT_VIEW)
    public Optional<Intent> find(IntentKind kind, UUID id) {
        return visible(intents.find(id), Permission.INTENT_VIEW).filter(intent -> intent.kind() == kind);
    }

    /** One intent of any kind. */
    @Requires(Permission.INTENT_VIEW)
    public Optional<Intent> find(UUID id) {
        return visible(intents.find(id), Permission.INTENT_VIEW);
    }

    /** A page of the intents that the caller sees, the newest first. */
    @Requires(Permission.INTENT_VIEW)
    public Page<Intent> page(IntentFilter filter, PageRequest page) {
        return intents.page(scope(Permission.INTENT_VIEW), filter, page);
    }

    /** The whole history of an intent of any kind; empty when there is no such intent. */
    @Requires(Permission.INTENT_VIEW)
    public List<HistoryLine> story(UUID id) {
        return find(id).isPresent() ? intents.history(id) : List.of();
    }

    /** The whole history of a payment intent; empty when there is no such intent. */
    @Requires(Permission.INTENT_VIEW)
    public List<HistoryLine> history(UUID id) {
        return find(IntentKind.PAYMENT, id).isPresent() ? intents.history(id) : List.of();
    }

    /** The next changes of state of payment intents after that one and before that time, the oldest first; in the end none. */
    @Requires(Permission.INTENT_VIEW)
    public List<StatusChange> changes(StatusChange.Place after, Instant to) {
        return intents.changes(scope(Permission.INTENT_VIEW), after, to, SOME_CHANGES);
    }

    /** One payment. */
    @Requires(Permission.INTENT_VIEW)
    public Optional<Payment> payment(UUID id) {
        return payments.find(id)
                .filter(payment -> find(IntentKind.PAYMENT, payment.intentId()).isPresent())
                .map(host::asItStands);
    }

    /** All refunds of a payment, the oldest first; none when there is no such payment. */
    @Requires(Permission.INTENT_VIEW)
    public List<Intent> refundsOf(UUID paymentId) {
        return payment(paymentId).isPresent() ? intents.refundsOf(paymentId) : List.of();
    }

    /**
     * Ends an intent before a card is read (P3, P7, R3).
     *
     * @param deviceId the device that it is for; another one does not have it
     * @param atTerminal whether the terminal may be asked to end it, if it has it already
     */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<Intent> cancel(IntentKind kind, String deviceId, UUID id, boolean atTerminal) {
        var held = visible(intents.hold(id), Permission.INTENT_EDIT)
                .filter(intent -> intent.kind() == kind)
                .filter(intent -> intent.device().deviceId().equals(deviceId));
        if (held.isEmpty()) {
            return new Missing<>();
        }
        var intent = book.upToDate(held.get());
        var cancel = intent.notes().cancel();
        if (atTerminal && cancel != null && !cancel.tooLate() && isHeeded(intent.state())) {
            return new Written<>(intent);
        }
        var event = atTerminal ? IntentEvent.REQUEST_CANCEL : IntentEvent.CANCEL;
        return answer("canceled", book.happen(intent, cancelling(event, intent)));
    }

    /** Whether a request to end it stands, or was met: the same request again changes nothing (P18). */
    private static boolean isHeeded(IntentState state) {
        return state == IntentState.CANCELED || !state.isFinal();
    }

    private Happening cancelling(IntentEvent event, Intent intent) {
        var now = clock.instant();
        return switch (intent.state()) {
            case OPEN -> Happening.of(event).noting(notes -> notes.withReason("by_integrator"));
            case ON_TERMINAL, PROCESSING, PROCESSED, FINISHED, CONFIRMATION_REQUIRED, CANCELED, ERROR, ABANDONED ->
                Happening.of(event).noting(notes -> notes.withCancel(new Cancel(now, false)));
        };
    }

    /**
     * Ends whatever holds a device, as the clock would in the end. What has to be waited for stays.
     *
     * @param reason why; kept in the history and in the audit trail
     */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<Intent> release(String deviceId, String reason) {
        var held = finder.terminal(deviceId)
                .filter(terminal -> terminal.isIn(scope(Permission.INTENT_EDIT)))
                .flatMap(terminal -> intents.holdLive(terminal.serialNumber().value()));
        if (held.isEmpty()) {
            return new Missing<>();
        }
        var intent = book.upToDate(held.get());
        return IntentLife.released(intent, reason, clock.instant())
                .map(end -> answer("released", book.happen(intent, end)))
                .orElseGet(() -> new Refused<>(new IntentRefusal(Reason.INTENT_STATE, intent)));
    }

    /**
     * Says what came out of an intent that nobody answered for (P19, R13).
     *
     * @param outcome approved or rejected
     * @param evidence how it is known
     */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<Intent> resolve(IntentKind kind, UUID id, Outcome outcome, String evidence) {
        var held = visible(intents.hold(id), Permission.INTENT_EDIT).filter(intent -> intent.kind() == kind);
        if (held.isEmpty()) {
            return new Missing<>();
        }
        var intent = book.upToDate(held.get());
        var known = intent.notes().resolution();
        if (known != null) {
            return known.outcome() == outcome
                    ? new Written<>(intent)
                    : new Refused<>(new IntentRefusal(Reason.ALREADY_RESOLVED, intent));
        }
        var found = new Resolution(outcome, evidence, current.actor().name(), clock.instant());
        var event = outcome == Outcome.APPROVED ? IntentEvent.RESOLVE_DONE : IntentEvent.RESOLVE_NOT_DONE;
        var change = book.happen(
                intent,
                Happening.of(event).because(evidence).telling(outcome).noting(notes -> notes.withResolution(found)));
        if (change instanceof Changed) {
            host.resolved(intent, outcome);
        }
        if (change instanceof Changed && kind == IntentKind.PAYMENT) {
            payments.decide(intent.paymentId(), new HostAnswer(outcome, null), clock.instant());
        }
        return answer("resolved", change);
    }

    private WriteOutcome<Intent> answer(String action, IntentChange change) {
        var intent = change.intent();
        if (change instanceof Illegal) {
            return new Refused<>(new IntentRefusal(Reason.INTENT_STATE, intent));
        }
        if (change instanceof Changed changed) {
            var line = changed.line();
            trail.note(
                    intent.kind().wireName() + "." + action,
                    intent.id(),
                    line.reason() == null
                            ? Map.of("state", line.to().name())
                            : Map.of("state", line.to().name(), "reason", line.reason()));
        }
        return new Written<>(intent);
    }

    private Optional<Intent> visible(Optional<Intent> intent, Permission permission) {
        return intent.filter(it -> it.isIn(scope(permission)));
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }
}
