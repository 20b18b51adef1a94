package org.tapgate.intent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tapgate.intent.IntentChange.Changed;
import org.tapgate.intent.IntentChange.Illegal;
import org.tapgate.intent.IntentChange.Same;
import org.tapgate.intent.IntentStep.Repeated;
import org.tapgate.intent.IntentStep.Taken;

/** How things that happen change an intent: along the rules of its machine, each with a line of history. */
public final class IntentLife {

    private IntentLife() {}

    /** What the clock does to the intent by now; empty when it is not due. */
    public static Optional<Changed> due(Intent intent, Instant now) {
        if (intent.dueAt() == null || now.isBefore(intent.dueAt())) {
            return Optional.empty();
        }
        return happen(intent, byClock(intent, now), now) instanceof Changed changed
                ? Optional.of(changed)
                : Optional.empty();
    }

    /** Something happens. What is due by then has to have happened before. */
    public static IntentChange happen(Intent intent, Happening happening, Instant now) {
        var step = intent.kind().machine().step(intent.state(), happening.event(), intent.movedBy());
        if (step instanceof Taken taken) {
            return changed(intent, taken.rule(), happening, now);
        }
        return step instanceof Repeated ? new Same(intent) : new Illegal(intent);
    }

    /**
     * What the clock would do in the end, brought forward; empty when the clock would do nothing, or would leave the
     * terminal held.
     */
    public static Optional<Happening> released(Intent intent, String reason, Instant now) {
        return intent.kind()
                .machine()
                .endByClock(intent.state())
                .map(end -> byClock(intent, now).by(IntentActor.INTEGRATOR).because(reason))
                .map(end -> end.noting(notes -> released(end.note().apply(notes))));
    }

    private static IntentNotes released(IntentNotes notes) {
        return notes.reason() == null ? notes : notes.withReason("released");
    }

    private static Happening byClock(Intent intent, Instant now) {
        return switch (intent.state()) {
            case OPEN -> abandoned("never_fetched");
            case ON_TERMINAL -> abandoned("no_card");
            case PROCESSING ->
                Happening.of(IntentEvent.NO_ANSWER)
                        .telling(Outcome.UNKNOWN)
                        .noting(notes -> intent.kind() == IntentKind.REFUND ? notes.withUnanswered(now) : notes);
            case PROCESSED -> Happening.of(IntentEvent.CLOSE);
            case FINISHED, CONFIRMATION_REQUIRED, CANCELED, ERROR, ABANDONED ->
                throw new IllegalStateException("The clock does nothing to what has ended");
        };
    }

    private static Happening abandoned(String why) {
        return Happening.of(IntentEvent.EXPIRE).because(why).noting(notes -> notes.withReason(why));
    }

    private static Changed changed(Intent before, IntentRule rule, Happening happening, Instant now) {
        var to = rule.to() == null ? before.state() : rule.to();
        var after = new Intent(
                before.id(),
                before.kind(),
                before.device(),
                before.amount(),
                before.terms(),
                to,
                outcome(before, happening),
                before.paymentId(),
                happening.note().apply(before.notes()),
                rule.to() == null ? before.movedBy() : with(before.movedBy(), happening.event()),
                before.sequence() + 1,
                new Intent.Times(before.times().created(), before.times().expires(), now));
        var line = new HistoryLine(
                after.sequence(), happening.event(), before.state(), to, happening.actor(), now, happening.reason());
        return new Changed(after, line);
    }

    /** What was found out after the end is a resolution or a late result, and leaves the outcome as it was. */
    private static Outcome outcome(Intent before, Happening happening) {
        return before.state().isFinal() || happening.outcome() == null ? before.outcome() : happening.outcome();
    }

    private static Set<IntentEvent> with(Set<IntentEvent> events, IntentEvent more) {
        var all = EnumSet.of(more);
        all.addAll(events);
        return all;
    }
}
