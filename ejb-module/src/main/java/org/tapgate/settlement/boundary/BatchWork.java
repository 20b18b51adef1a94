package org.tapgate.settlement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.HostTotals;
import org.tapgate.settlement.SettlementHost;

/** One step of a batch: taken in a transaction, done, and recorded in another. The acquirer is called in between. */
@ApplicationScoped
public class BatchWork {

    @Inject
    ClosingSteps closing;

    @Inject
    SubmissionSteps submission;

    @Inject
    HostTotals totals;

    @Inject
    SettlementHost host;

    /** Does what is next for a batch, if that is due; whether it was. */
    public boolean workOn(UUID id) {
        var taken = closing.take(id);
        taken.ifPresent(this::doNext);
        return taken.isPresent();
    }

    private void doNext(Batch batch) {
        switch (batch.state()) {
            case CLOSING -> close(batch);
            case SUBMITTED -> submit(batch);
            case SUBMIT_FAILED -> submission.retry(batch);
            case ACCEPTED -> submission.advised(batch, host.advice(batch));
            case PARTIALLY_SETTLED -> submission.moveFailed(batch);
            case ABORTED -> submission.release(batch);
            case OPEN, CLOSED, OUT_OF_BALANCE, REJECTED, SETTLED, RECONCILED, CANCELLED ->
                throw new IllegalStateException("Nothing is due for a batch that is " + batch.state());
        }
    }

    private void close(Batch batch) {
        if (closing.isCounted(batch)) {
            closing.compare(batch, totals.of(batch));
        } else {
            closing.count(batch);
        }
    }

    private void submit(Batch batch) {
        var walk = submission.walk(batch);
        if (walk.complete()) {
            submission.finished(batch, host.finish(batch, walk.chunks()));
        } else {
            var part = submission.nextPart(batch);
            submission.sent(batch, part, host.take(batch, walk.chunks() + 1, part));
        }
    }
}
