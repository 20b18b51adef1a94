package org.tapgate.intent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.intent.Happening;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentChange.Changed;
import org.tapgate.intent.IntentChange.Illegal;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentNotes.Cancel;
import org.tapgate.intent.IntentNotes.Failure;
import org.tapgate.intent.IntentNotes.LateResult;
import org.tapgate.intent.IntentNotes.Resolution;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.PaymentStore;
import org.tapgate.intent.ReadMethod;
import org.tapgate.intent.boundary.Host.Question;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/**
 * The transactions around the host: a card was read (P5, R5), the host answered (P11, R10, P19, P20), the terminal fails
 * (P12, R11).
 */
@Stateless
public class IntentWork {

    private static final String INSIDE = "only the door for terminals calls it";

    @Inject
    IntentStore intents;

    @Inject
    PaymentStore payments;

    @Inject
    IntentBook book;

    @Inject
    Host host;

    @Inject
    FingerprintKeys keys;

    @Inject
    InstantSource clock;

    /**
     * What to do after a card was read.
     *
     * @param answer to be given unless the host is asked first
     * @param toAsk what the host is to be asked: to take a payment, or to give it back; empty when it is not
     */
    public record Begun(WriteOutcome<Intent> answer, Optional<Question> toAsk) {

        static Begun known(WriteOutcome<Intent> answer) {
            return new Begun(answer, Optional.empty());
        }
    }

    /** A card was read. */
    @NoPermissionNeeded(INSIDE)
    public Begun begin(String terminal, UUID id, Pan card, ReadMethod readMethod) {
        var held = hold(terminal, id);
        if (held.isEmpty()) {
            return Begun.known(new Missing<>());
        }
        var intent = book.upToDate(held.get());
        var read = new Payment.Card(card.masked(), key(keys.of(card)), readMethod);
        var change = book.happen(intent, processing(intent));
        if (change instanceof Illegal) {
            return Begun.known(new Refused<>(new IntentRefusal(Reason.INTENT_STATE, intent)));
        }
        return change instanceof Changed
                ? new Begun(new Written<>(change.intent()), asked(change.intent(), card, read))
                : Begun.known(repeated(change.intent(), read));
    }

    private static String key(CardFingerprint fingerprint) {
        return fingerprint.keyId() + ":" + fingerprint.hash();
    }

    private static Happening processing(Intent intent) {
        var cancel = intent.notes().cancel();
        return Happening.of(IntentEvent.PROCESS)
                .telling(Outcome.UNKNOWN)
                .noting(notes -> cancel == null ? notes : notes.withCancel(new Cancel(cancel.requestedAt(), true)));
    }

    private Optional<Question> asked(Intent intent, Pan card, Payment.Card read) {
        if (intent.kind() == IntentKind.REFUND) {
            return payments.find(intent.paymentId()).map(payment -> host.giveBack(intent, payment));
        }
        var payment = Payment.asked(intent, read, clock.instant());
        payments.add(payment);
        return Optional.of(host.pay(intent, payment, card));
    }

    private WriteOutcome<Intent> repeated(Intent intent, Payment.Card card) {
        var known = intent.kind() == IntentKind.PAYMENT ? payments.find(intent.paymentId()) : Optional.<Payment>empty();
        return known.filter(payment -> !payment.card().key().equals(card.key())).isPresent()
                ? new Refused<>(new IntentRefusal(Reason.ANOTHER_CARD, intent))
                : new Written<>(intent);
    }

    /**
     * The terminal cannot do it (P10, P12, R9, R11).
     *
     * @param nothingHeld whether it is certain that no money is held for it
     */
    @NoPermissionNeeded(INSIDE)
    public WriteOutcome<Intent> fail(String terminal, UUID id, Failure failure, boolean nothingHeld) {
        return hold(terminal, id)
                .map(book::upToDate)
                .map(intent -> fail(intent, failure, nothingHeld))
                .orElseGet(Missing::new);
    }

    private WriteOutcome<Intent> fail(Intent intent, Failure failure, boolean nothingHeld) {
        boolean asked = intent.state() == IntentState.PROCESSING;
        if (asked && !nothingHeld) {
            return new Refused<>(new IntentRefusal(Reason.MONEY_MAY_BE_HELD, intent));
        }
        var failing =
                Happening.of(IntentEvent.FAIL).because(failure.code()).noting(notes -> notes.withFailure(failure));
        var change = book.happen(intent, asked ? failing.telling(Outcome.REJECTED) : failing);
        if (asked && change instanceof Changed && intent.kind() == IntentKind.PAYMENT) {
            payments.decide(intent.paymentId(), HostAnswer.UNDONE, clock.instant());
        }
        return change instanceof Illegal
                ? new Refused<>(new IntentRefusal(Reason.INTENT_STATE, intent))
                : new Written<>(change.intent());
    }

    private Optional<Intent> hold(String terminal, UUID id) {
        return intents.hold(id).filter(intent -> intent.device().serialNumber().equals(terminal));
    }

    /**
     * The host answered, or said nothing; what it said is kept, whether in time or not.
     *
     * @param recording records what it said to the held intent, in this transaction
     */
    @NoPermissionNeeded(INSIDE)
    public Intent answered(UUID id, Function<Intent, HostAnswer> recording) {
        var intent = book.upToDate(intents.hold(id).orElseThrow());
        var answer = recording.apply(intent);
        return answer.isThere() ? answered(intent, answer) : intent;
    }

    private Intent answered(Intent intent, HostAnswer answer) {
        var after = book.happen(intent, telling(intent, answer)).intent();
        if (intent.kind() == IntentKind.PAYMENT && !intent.endedUnpaid()) {
            payments.decide(intent.paymentId(), answer, clock.instant());
        }
        return after;
    }

    private Happening telling(Intent intent, HostAnswer answer) {
        var now = clock.instant();
        var told = Happening.of(IntentEvent.HOST_ANSWER).telling(answer.outcome());
        if (intent.state() == IntentState.CONFIRMATION_REQUIRED
                && intent.notes().resolution() == null) {
            var found = new Resolution(
                    answer.outcome(), answer.evidence(), answer.undone() ? Resolution.PLATFORM : Resolution.HOST, now);
            return told.because(answer.evidence()).noting(notes -> notes.withResolution(found));
        }
        return intent.state().isFinal()
                ? told.noting(notes -> notes.withLate(new LateResult(answer.outcome(), answer.responseCode(), now)))
                : told.noting(notes -> notes.withAnswer(answer.responseCode()));
    }
}
