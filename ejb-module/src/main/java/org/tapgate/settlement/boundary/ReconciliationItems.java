package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchLife.Fact;
import org.tapgate.settlement.BatchRefusal;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.ItemFilter;
import org.tapgate.settlement.ItemRegister;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.ReconciliationItem.State;
import org.tapgate.settlement.Word;

/** The queue of what differs: one person explains it, another approves, and the batch goes on with the last. */
@Stateless
public class ReconciliationItems {

    @Inject
    ItemRegister items;

    @Inject
    BatchRegister register;

    @Inject
    BatchBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** A page, the newest first. */
    @Requires(Permission.BATCH_VIEW)
    public Page<ReconciliationItem> page(ItemFilter filter, PageRequest page) {
        return items.page(filter, caller.get().scopeFor(Permission.BATCH_VIEW), page);
    }

    /** Explains a difference; an explanation that nobody approved can be replaced. */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<ReconciliationItem> resolve(UUID id, String explanation) {
        var item = lock(id, Permission.BATCH_EDIT);
        if (item.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        return item.get().state() == State.APPROVED
                ? new Refused<>(BatchRefusal.ITEM_STATE)
                : written(item.get().resolved(explanation, word()), "reconciliation-item.resolved");
    }

    /** Approves what another person explained. */
    @Requires(Permission.BATCH_APPROVE)
    public WriteOutcome<ReconciliationItem> approve(UUID id) {
        var item = lock(id, Permission.BATCH_APPROVE);
        if (item.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        if (item.get().state() != State.RESOLVED) {
            return new Refused<>(BatchRefusal.ITEM_STATE);
        }
        return caller.get().isSecondPersonTo(item.get().resolved().personId())
                ? approved(item.get().approved(word()))
                : new Refused<>(BatchRefusal.SAME_PERSON);
    }

    private WriteOutcome<ReconciliationItem> approved(ReconciliationItem item) {
        var outcome = written(item, "reconciliation-item.approved");
        if (item.batchId() != null && items.unapproved(item.batchId()) == 0) {
            register.lock(item.batchId()).ifPresent(this::goOn);
        }
        return outcome;
    }

    private void goOn(Batch batch) {
        if (batch.state() == BatchState.OUT_OF_BALANCE) {
            book.happen(batch, BatchEvent.RESOLVE, Fact.SECOND_PERSON);
        } else if (batch.state() == BatchState.SETTLED) {
            book.happen(batch, BatchEvent.RECONCILE, Fact.NO_VARIANCE);
        }
    }

    private WriteOutcome<ReconciliationItem> written(ReconciliationItem item, String action) {
        items.save(item);
        trail.note(
                action, item.id(), Map.of("subject", item.difference().subject(), "explanation", item.explanation()));
        return new WriteOutcome.Written<>(item);
    }

    /** The batch comes first, as everywhere. */
    private Optional<ReconciliationItem> lock(UUID id, Permission permission) {
        var scope = caller.get().scopeFor(permission);
        return items.batchOf(id)
                .flatMap(register::lock)
                .filter(batch -> batch.isInside(scope))
                .flatMap(batch -> items.lock(id))
                .or(() -> ownerless(id, scope));
    }

    private Optional<ReconciliationItem> ownerless(UUID id, DataScope scope) {
        return Optional.of(id)
                .filter(unused -> scope.includes(DataScope.EVERYTHING))
                .flatMap(items::lock)
                .filter(item -> item.batchId() == null);
    }

    private Word word() {
        var actor = caller.get().actor();
        return new Word(actor.id(), actor.name(), clock.instant());
    }
}
