package org.tapgate.intent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.tapgate.intent.Happening;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentChange;
import org.tapgate.intent.IntentChange.Changed;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentLife;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.IntentStore.CaseKind;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.PaymentStore;
import org.tapgate.platform.AfterCommit;

/** Where all that happens to intents is written, with what follows from it, in the running transaction. */
@ApplicationScoped
class IntentBook {

    @Inject
    IntentStore intents;

    @Inject
    PaymentStore payments;

    @Inject
    AfterCommit afterCommit;

    @Inject
    WaitingRoom room;

    @Inject
    InstantSource clock;

    /** Writes a new intent, and wakes its terminal. */
    Intent open(Intent intent) {
        var line = HistoryLine.first(intent);
        intents.add(intent, line, IntentEvents.of(intent, line));
        var terminal = intent.device().serialNumber();
        room.standBy();
        afterCommit.run(() -> room.ring(terminal));
        return intent;
    }

    /** The held intent, after what the clock has done to it by now. */
    Intent upToDate(Intent held) {
        return upToDate(held, clock.instant());
    }

    private Intent upToDate(Intent held, Instant now) {
        return IntentLife.due(held, now).map(change -> write(held, change)).orElse(held);
    }

    /** Lets something happen to a held intent. */
    IntentChange happen(Intent held, Happening happening) {
        // The time is taken while the intent is held: whatever happened before lies in the past
        var now = clock.instant();
        var current = upToDate(held, now);
        var change = IntentLife.happen(current, happening, now);
        if (change instanceof Changed changed) {
            write(current, changed);
        }
        return change;
    }

    private Intent write(Intent before, Changed change) {
        var after = change.intent();
        intents.change(after, change.line(), IntentEvents.of(after, change.line()));
        settleReservation(before, after);
        openCase(before, after);
        return after;
    }

    /** What a refund had set aside goes back to the cardholder, or stays with the merchant. */
    private void settleReservation(Intent before, Intent after) {
        if (after.kind() != IntentKind.REFUND
                || before.state().isFinal()
                || !after.state().isFinal()) {
            return;
        }
        var amount = after.amount().amount();
        if (after.state() == IntentState.FINISHED && after.outcome() == Outcome.APPROVED) {
            payments.giveBack(after.paymentId(), amount);
        } else {
            payments.release(after.paymentId(), amount);
        }
    }

    private void openCase(Intent before, Intent after) {
        var notes = after.notes();
        var now = after.times().changed();
        if (notes.areContradicted() && !before.notes().areContradicted()) {
            intents.openCase(after.id(), CaseKind.LATE_RESULT, now);
        }
        if (before.notes().unanswered() == null && notes.unanswered() != null) {
            intents.openCase(after.id(), CaseKind.SILENT_REFUND, now);
        }
    }
}
