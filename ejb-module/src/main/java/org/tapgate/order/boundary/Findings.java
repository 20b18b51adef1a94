package org.tapgate.order.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Instruction;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OrderStore;

/** What people find out about money for which the acquirer did not answer, in the running transaction. */
@ApplicationScoped
public class Findings {

    @Inject
    OrderStore orders;

    @Inject
    InstantSource clock;

    /**
     * The authorization of an order was approved: it is not reversed, and recorded when its answer comes. A reversal that
     * has begun goes on, since the acquirer may have carried it out.
     */
    public void authorized(UUID orderId) {
        orders.waiting(orderId).ifPresent(waiting -> orders.leave(waiting.id()));
    }

    /** Nothing came of a refund: the acquirer is not told of it again, and what it took of its capture is free. */
    public void notRefunded(UUID refund) {
        orders.prepared(refund).filter(told -> orders.finish(refund, false)).ifPresent(this::recordFailure);
    }

    private void recordFailure(Instruction refund) {
        orders.hold(refund.orderId());
        orders.record(Operation.of(refund, OperationResult.FAILED, new NoAnswer(), clock.instant()));
    }
}
