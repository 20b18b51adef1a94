package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLife;
import org.tapgate.settlement.BatchLife.Fact;
import org.tapgate.settlement.BatchRefusal;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchRequest.State;
import org.tapgate.settlement.RequestRegister;
import org.tapgate.settlement.TermsRegister;
import org.tapgate.settlement.Word;

/** What two persons decide on a batch: one asks with a reason, another approves or refuses. */
@Stateless
public class BatchRequests {

    @Inject
    BatchRegister register;

    @Inject
    RequestRegister requests;

    @Inject
    TermsRegister terms;

    @Inject
    BatchBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** What was asked for, the first first; empty when there is no such batch. */
    @Requires(Permission.BATCH_VIEW)
    public Optional<List<BatchRequest>> of(UUID batch) {
        var scope = caller.get().scopeFor(Permission.BATCH_VIEW);
        return register.find(batch).filter(found -> found.isInside(scope)).map(found -> requests.of(batch));
    }

    /** Asks for something. */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<BatchRequest> ask(UUID id, Action action, String reason) {
        return lock(id, Permission.BATCH_EDIT)
                .map(batch -> ask(batch, action, reason))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<BatchRequest> ask(Batch batch, Action action, String reason) {
        if (!canHappen(batch, action)) {
            return new Refused<>(BatchRefusal.BATCH_STATE);
        }
        if (requests.of(batch.id()).stream()
                .anyMatch(other -> other.state() == State.PENDING && other.action() == action)) {
            return new Refused<>(BatchRefusal.REQUEST_PENDING);
        }
        var request = new BatchRequest(Ids.next(), batch.id(), action, reason, State.PENDING, word(), null);
        requests.add(request);
        return noted(request, "batch-request.made");
    }

    private static boolean canHappen(Batch batch, Action action) {
        var facts = batch.facts();
        facts.add(Fact.SECOND_PERSON);
        return BatchLife.after(batch.state(), action.event(), facts).isPresent();
    }

    /** Approves what another person asked for: it happens at once. */
    @Requires(Permission.BATCH_APPROVE)
    public WriteOutcome<BatchRequest> approve(UUID batch, UUID id) {
        return decide(batch, id, State.APPROVED);
    }

    /** Refuses what somebody asked for, or takes it back. */
    @Requires(Permission.BATCH_APPROVE)
    public WriteOutcome<BatchRequest> refuse(UUID batch, UUID id) {
        return decide(batch, id, State.REFUSED);
    }

    private WriteOutcome<BatchRequest> decide(UUID id, UUID request, State how) {
        var batch = lock(id, Permission.BATCH_APPROVE);
        var pending = batch.flatMap(found -> requests.find(id, request));
        if (pending.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        if (pending.get().state() != State.PENDING) {
            return new Refused<>(BatchRefusal.REQUEST_DECIDED);
        }
        return how == State.APPROVED ? approve(batch.get(), pending.get()) : close(pending.get(), how);
    }

    private WriteOutcome<BatchRequest> approve(Batch batch, BatchRequest request) {
        if (!caller.get().isSecondPersonTo(request.requested().personId())) {
            return new Refused<>(BatchRefusal.SAME_PERSON);
        }
        if (request.action() == Action.REOPEN && register.lockOpen(batch.key()).isPresent()) {
            return new Refused<>(BatchRefusal.OTHER_BATCH_OPEN);
        }
        var prepared = request.action() == Action.REOPEN ? openAgain(batch) : batch;
        return book.happen(prepared, request.action().event(), request.reason(), Fact.SECOND_PERSON)
                .map(done -> close(request, State.APPROVED))
                .orElseGet(() -> new Refused<>(BatchRefusal.BATCH_STATE));
    }

    /** Until the end of the present day, since its own may be over. */
    private Batch openAgain(Batch batch) {
        var now = clock.instant();
        var agreed = terms.of(batch.key().clientId());
        return batch.openAgain(now, agreed.closesAt(agreed.day().dateOf(now), now));
    }

    private WriteOutcome<BatchRequest> close(BatchRequest request, State how) {
        var decided = request.decided(how, word());
        requests.save(decided);
        return noted(decided, how == State.APPROVED ? "batch-request.approved" : "batch-request.refused");
    }

    private WriteOutcome<BatchRequest> noted(BatchRequest request, String action) {
        trail.note(
                action,
                request.batchId(),
                Map.of("request", request.id(), "action", request.action(), "reason", request.reason()));
        return new WriteOutcome.Written<>(request);
    }

    private Optional<Batch> lock(UUID id, Permission permission) {
        var scope = caller.get().scopeFor(permission);
        return register.lock(id).filter(batch -> batch.isInside(scope));
    }

    private Word word() {
        var actor = caller.get().actor();
        return new Word(actor.id(), actor.name(), clock.instant());
    }
}
