package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.LineBook.Walk;
import org.tapgate.settlement.Submission;

/** The transactions of sending a batch and of what comes of it; who was overtaken meanwhile changes nothing. */
@Stateless
public class SubmissionSteps {

    private static final String LISTENER = "only the listener of the queue calls it";

    /** Lines that are sent at once: about a megabyte. */
    private static final int PART = 5_000;

    @Inject
    BatchRegister register;

    @Inject
    LineBook lines;

    @Inject
    BatchBook book;

    /** How far sending has come. */
    @NoPermissionNeeded(LISTENER)
    public Walk walk(Batch taken) {
        return lines.walk(taken.id());
    }

    /** The lines of the next part. */
    @NoPermissionNeeded(LISTENER)
    public List<BatchLine> nextPart(Batch taken) {
        return lines.next(taken.id(), PART);
    }

    /** Sends a batch again after a failure. */
    @NoPermissionNeeded(LISTENER)
    public void retry(Batch taken) {
        register.lockAsTaken(taken).ifPresent(batch -> book.happen(batch, BatchEvent.RETRY));
    }

    /** A part was sent. */
    @NoPermissionNeeded(LISTENER)
    public void sent(Batch taken, List<BatchLine> part, HostReply reply) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            if (reply instanceof HostReply.Taken) {
                var last = part.isEmpty() ? null : part.get(part.size() - 1).operationId();
                lines.passed(batch.id(), last, part.size() < PART);
                book.goOn(batch);
            } else {
                failed(batch, reply);
            }
        });
    }

    /** The header was sent. */
    @NoPermissionNeeded(LISTENER)
    public void finished(Batch taken, HostReply reply) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            if (reply instanceof HostReply.Taken) {
                book.happen(batch, BatchEvent.ACCEPT);
            } else {
                failed(batch, reply);
            }
        });
    }

    private void failed(Batch batch, HostReply reply) {
        if (reply instanceof HostReply.Refused refused) {
            reject(batch, refused.why());
        } else {
            book.happen(batch.sent(batch.submission().failed()), BatchEvent.FAIL);
        }
    }

    private void reject(Batch batch, Submission.Refusal why) {
        book.happen(batch.sent(batch.submission().refused(why)), BatchEvent.REJECT, why.code());
    }

    /** The acquirer was asked what it paid. */
    @NoPermissionNeeded(LISTENER)
    public void advised(Batch taken, Advice advice) {
        register.lockAsTaken(taken).ifPresent(batch -> advise(batch, advice));
    }

    private void advise(Batch batch, Advice advice) {
        if (advice instanceof Advice.AllPaid) {
            lines.post(batch);
            book.happen(batch, BatchEvent.SETTLE_ALL);
        } else if (advice instanceof Advice.SomePaid some) {
            moveOut(batch, some.failed());
        } else if (advice instanceof Advice.Refused refused) {
            reject(batch, refused.why());
        } else {
            book.goOnLater(batch);
        }
    }

    private void moveOut(Batch batch, List<FailedLine> failed) {
        lines.fail(batch.id(), failed);
        book.happen(batch, BatchEvent.SETTLE_SOME);
    }

    /** Settles a batch once its failed lines are in another one. */
    @NoPermissionNeeded(LISTENER)
    public void moveFailed(Batch taken) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            if (lines.haveFailedMoved(batch.id())) {
                lines.post(batch);
                book.happen(batch, BatchEvent.MOVE_FAILED);
            } else {
                book.goOnLater(batch);
            }
        });
    }

    /** Lets a chunk of an aborted batch's lines go. */
    @NoPermissionNeeded(LISTENER)
    public void release(Batch taken) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            if (lines.releaseChunk(batch.id())) {
                book.goOn(batch);
            } else {
                register.save(batch.due(null));
            }
        });
    }
}
