package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchChange;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchFilter;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.BatchRefusal;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.Submission;

/** What people and applications see of batches, and do with them alone. */
@Stateless
public class Batches {

    @Inject
    BatchRegister register;

    @Inject
    LineBook lines;

    @Inject
    BatchBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** A page, the newest first. */
    @Requires(Permission.BATCH_VIEW)
    public Page<Batch> page(BatchFilter filter, PageRequest page) {
        return register.page(filter, caller.get().scopeFor(Permission.BATCH_VIEW), page);
    }

    /** One batch. */
    @Requires(Permission.BATCH_VIEW)
    public Optional<Batch> find(UUID id) {
        return visible(id);
    }

    /** What happened to a batch, the first first; empty when there is none. */
    @Requires(Permission.BATCH_VIEW)
    public Optional<List<BatchChange>> history(UUID id) {
        return visible(id).map(batch -> register.history(id));
    }

    /** A page of its lines, those that left included; empty when there is no such batch. */
    @Requires(Permission.BATCH_VIEW)
    public Optional<Page<BatchLine>> lines(UUID id, PageRequest page) {
        return visible(id).map(batch -> lines.page(id, page));
    }

    /** Writes down, before the first line, that the caller takes the report of a batch along (spec/roles.md). */
    @Requires(Permission.BATCH_VIEW)
    public void reported(Batch batch, String format) {
        trail.note("batch.report-exported", batch.id(), Map.of("number", batch.number(), "format", format));
    }

    /** Some of its lines after that one, for a report; null for the first. */
    @Requires(Permission.BATCH_VIEW)
    public List<BatchLine> linesAfter(UUID id, UUID last, int most) {
        return visible(id).map(batch -> lines.after(id, last, most)).orElseGet(List::of);
    }

    private Optional<Batch> visible(UUID id) {
        var scope = caller.get().scopeFor(Permission.BATCH_VIEW);
        return register.find(id).filter(batch -> batch.isInside(scope));
    }

    /** Closes an open batch before its day ends; without lines it is cancelled. */
    @Requires(Permission.BATCH_CLOSE)
    public WriteOutcome<Batch> close(UUID id) {
        return change(id, Permission.BATCH_CLOSE, BatchEvent.CLOSE, "batch.closing", UnaryOperator.identity());
    }

    /** Sends a closed batch to the acquirer, or one that could not be sent, under the same key as before. */
    @Requires(Permission.BATCH_SUBMIT)
    public WriteOutcome<Batch> submit(UUID id) {
        return change(id, Permission.BATCH_SUBMIT, BatchEvent.SUBMIT, "batch.submitted", Batches::underItsKey);
    }

    private static Batch underItsKey(Batch batch) {
        var before = batch.submission();
        boolean isNew = before == null || before.refusal() != null;
        return batch.sent(isNew ? Submission.under(Ids.next()) : before.again());
    }

    /** What the acquirer refused a batch for was put right: it can be submitted again, as a new submission. */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<Batch> correct(UUID id) {
        return change(id, Permission.BATCH_EDIT, BatchEvent.CORRECT, "batch.corrected", UnaryOperator.identity());
    }

    private WriteOutcome<Batch> change(
            UUID id, Permission permission, BatchEvent event, String action, UnaryOperator<Batch> before) {
        var scope = caller.get().scopeFor(permission);
        var batch = register.lock(id).filter(found -> found.isInside(scope));
        if (batch.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        return book.happen(before.apply(batch.get()), event)
                .map(changed -> noted(changed, action))
                .orElseGet(() -> new WriteOutcome.Refused<>(BatchRefusal.BATCH_STATE));
    }

    private WriteOutcome<Batch> noted(Batch batch, String action) {
        trail.note(action, batch.id(), Map.of("number", batch.number(), "state", batch.state()));
        return new WriteOutcome.Written<>(batch);
    }
}
