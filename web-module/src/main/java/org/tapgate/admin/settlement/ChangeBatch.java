package org.tapgate.admin.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.Texts;
import org.tapgate.identity.Permission;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.boundary.BatchRequests;
import org.tapgate.settlement.boundary.Batches;
import org.tapgate.settlement.boundary.ReconciliationItems;

/** What a person does to the batch that is shown. */
@Named
@RequestScoped
public class ChangeBatch {

    @Inject
    private Batches batches;

    @Inject
    private BatchRequests requests;

    @Inject
    private ReconciliationItems items;

    @Inject
    private ShowBatch showBatch;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private String reason;

    private boolean refused;

    /** Whether this user may do that to a batch that stands there. */
    public boolean offers(Permission permission, BatchState state) {
        return signedIn.may(permission) && showBatch.batch().state() == state;
    }

    public String close() {
        return told(batches.close(id()), "batch.close.done");
    }

    public String submit() {
        return told(batches.submit(id()), "batch.submit.done");
    }

    public String correct() {
        return told(batches.correct(id()), "batch.correct.done");
    }

    public String reopen() {
        return saying(why -> told(requests.ask(id(), Action.REOPEN, why), "batch.asked"));
    }

    public String abandon() {
        return saying(why -> told(requests.ask(id(), Action.ABANDON, why), "batch.asked"));
    }

    /** Explains a difference. */
    public String explain(UUID item) {
        return saying(why -> told(items.resolve(item, why), "batch.item.explained"));
    }

    /** Approves what another person explained. */
    public String approveItem(UUID item) {
        return told(items.approve(item), "batch.decided");
    }

    /** Approves what another person asked for. */
    public String approve(UUID request) {
        return told(requests.approve(id(), request), "batch.decided");
    }

    /** Refuses what somebody asked for. */
    public String refuse(UUID request) {
        return told(requests.refuse(id(), request), "batch.decided");
    }

    private String saying(Function<String, String> change) {
        refused = reason == null || reason.isBlank();
        return refused ? null : change.apply(reason.strip());
    }

    private String told(WriteOutcome<?> outcome, String done) {
        if (sent.accept(outcome).isEmpty()) {
            return null;
        }
        notices.later(texts.of(done));
        return "/admin/settlement/batch?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return showBatch.batch().id();
    }

    /** Whether the reason was none. */
    public boolean isRefused() {
        return refused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
