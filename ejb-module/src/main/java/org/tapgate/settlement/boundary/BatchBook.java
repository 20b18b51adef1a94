package org.tapgate.settlement.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapgate.audit.CurrentActor;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchChange;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchLife;
import org.tapgate.settlement.BatchLife.Fact;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.NextStep;
import org.tapgate.settlement.Totals;

/** Writes what happens to a batch that is locked: its state, its history, its event, and that it is due. */
@Dependent
class BatchBook {

    /** What goes through the lines from the first. */
    private static final Set<BatchEvent> BEGINNINGS =
            EnumSet.of(BatchEvent.CLOSE, BatchEvent.RESOLVE, BatchEvent.ABANDON, BatchEvent.SETTLE_SOME);

    @Inject
    BatchRegister register;

    @Inject
    LineBook lines;

    @Inject
    Outbox outbox;

    @Inject
    WakeUps wakeUps;

    @Inject
    CurrentActor actor;

    @Inject
    InstantSource clock;

    /** Something happens; empty when it cannot, as the batch stands. */
    Optional<Batch> happen(Batch batch, BatchEvent event, Fact... more) {
        return happen(batch, event, null, more);
    }

    /** The same, with somebody's words on it. */
    Optional<Batch> happen(Batch batch, BatchEvent event, String note, Fact... more) {
        var facts = EnumSet.noneOf(Fact.class);
        facts.addAll(batch.facts());
        facts.addAll(List.of(more));
        return BatchLife.after(batch.state(), event, facts).map(next -> write(batch, event, next, note));
    }

    private Batch write(Batch batch, BatchEvent event, BatchState next, String note) {
        var now = clock.instant();
        var after = batch.in(next, NextStep.dueAt(next, batch.submission(), now));
        if (BEGINNINGS.contains(event) || isNewSubmission(batch, event)) {
            lines.begin(batch.id());
        }
        register.save(after);
        register.note(new BatchChange(
                batch.id(), event, batch.state(), next, actor.actor().name(), now, note));
        BatchEvents.of(after, event, told(after, event), now).ifPresent(outbox::publish);
        if (after.times().dueAt() != null && !after.times().dueAt().isAfter(now)) {
            wakeUp(after);
        }
        return after;
    }

    /** The totals stay as they were when the batch was closed: of some that were not paid, others are told what was. */
    private Totals told(Batch batch, BatchEvent event) {
        return event == BatchEvent.MOVE_FAILED ? lines.live(batch.id()) : batch.totals();
    }

    private static boolean isNewSubmission(Batch batch, BatchEvent event) {
        return event == BatchEvent.SUBMIT && batch.state() == BatchState.CLOSED;
    }

    /** Has a batch worked on at once. */
    void goOn(Batch batch) {
        register.save(batch.due(clock.instant()));
        wakeUp(batch);
    }

    /** Has a batch worked on after a while. */
    void goOnLater(Batch batch) {
        register.save(batch.due(clock.instant().plus(NextStep.ASK_AGAIN)));
    }

    private void wakeUp(Batch batch) {
        wakeUps.afterCommit(new WakeUp(SettlementQueue.NAME, batch.id(), Optional.empty()));
    }
}
