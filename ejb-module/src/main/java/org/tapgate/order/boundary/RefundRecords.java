package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.money.Money;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.OrderStore;
import org.tapgate.order.PaymentAction;
import org.tapgate.order.Refunding;
import org.tapgate.order.Step;

/** The transactions of money that goes back at a terminal; each joins that of its caller, if there is one. */
@Stateless
public class RefundRecords {

    private static final String INSIDE = "features call it that have asked for their own permission";

    @Inject
    OrderStore orders;

    @Inject
    InstantSource clock;

    /**
     * Writes down that money is to go back, or a hold of all of it to be let go; it is told with what else the order is
     * waiting for.
     *
     * @param refund what the operation will be called
     * @return false when so much is not left, or is a part of what is only held
     */
    @NoPermissionNeeded(INSIDE)
    public boolean prepare(UUID orderId, UUID refund, Money amount) {
        orders.hold(orderId);
        var step = Refunding.ofOrder(orders.movements(orderId), amount.amount());
        step.ifPresent(possible -> prepare(orderId, refund, possible));
        return step.isPresent();
    }

    private void prepare(UUID orderId, UUID refund, Step step) {
        if (step.action() == PaymentAction.VOID) {
            // What is to be let go is not captured by itself any more
            orders.aim(orderId, OrderGoal.HOLD);
        }
        var now = clock.instant();
        orders.prepare(Instruction.of(refund, orderId, step, Channel.POS), now, now);
    }

    /** Whether so many minor units of an order are a part of what is only held, which nobody can give back. */
    @NoPermissionNeeded(INSIDE)
    public boolean isPartOfHold(UUID orderId, long amount) {
        return Refunding.isPartOfHold(orders.movements(orderId), amount);
    }

    /** How much of an order went back or was let go, by whatever way, in minor units. */
    @NoPermissionNeeded(INSIDE)
    public long refunded(UUID orderId) {
        return orders.refunded(orderId);
    }
}
