package org.tapgate.order;

import java.util.List;
import java.util.Optional;
import org.tapgate.order.FollowUp.Illegal;

/**
 * Wanting to give money back: back-office.md section 1. What is only held is let go, whole; what was captured goes back in
 * parts, as often as something is left. Who names the authorization means what was captured of it.
 */
public final class Refunding {

    private Refunding() {}

    /**
     * What comes of it.
     *
     * @param amount minor units; null for all that is left
     */
    public static FollowUp of(Subject subject, Long amount) {
        return subject.movement()
                .map(movement -> of(subject, movement, amount))
                .orElseGet(() -> new Illegal(withoutMovement(subject)));
    }

    /** What gives so many minor units of an order back: the whole of a hold is let go, of a capture a part goes back. */
    public static Optional<Step> ofOrder(List<Movement> movements, long amount) {
        return movements.stream()
                .flatMap(movement -> step(movement, amount).stream())
                .findFirst();
    }

    private static Optional<Step> step(Movement movement, long amount) {
        if (movement.allows(PaymentAction.VOID) && movement.left().amount() == amount) {
            return Optional.of(Step.all(PaymentAction.VOID, movement));
        }
        return movement.allows(PaymentAction.REFUND) && movement.left().amount() >= amount
                ? Optional.of(Step.part(PaymentAction.REFUND, movement, amount))
                : Optional.empty();
    }

    /** Whether so many minor units are a part of what is only held: a hold is let go whole, or captured first. */
    public static boolean isPartOfHold(List<Movement> movements, long amount) {
        return ofOrder(movements, amount).isEmpty()
                && movements.stream().anyMatch(movement -> movement.allows(PaymentAction.VOID));
    }

    private static FollowUp of(Subject subject, Movement movement, Long amount) {
        return switch (movement.state()) {
            case AUTHORIZED -> letGo(movement, amount);
            case PARTLY_CAPTURED, CAPTURED -> ofCaptures(subject, amount);
            case VOIDED -> new Illegal(OrderRefusal.PS0028);
            case EXECUTED, PARTLY_REFUNDED, REFUNDED -> giveBack(movement, amount);
            case CANCELED -> new Illegal(OrderRefusal.OPERATION_NOT_POSSIBLE);
        };
    }

    private static FollowUp letGo(Movement held, Long amount) {
        long all = held.amount().amount();
        if (amount != null && amount != all) {
            return new Illegal(amount > all ? OrderRefusal.PS0029 : OrderRefusal.OPERATION_NOT_POSSIBLE);
        }
        return FollowUp.all(PaymentAction.VOID, held);
    }

    private static FollowUp giveBack(Movement captured, Long amount) {
        return FollowUp.part(PaymentAction.REFUND, captured, amount, OrderRefusal.PS0027);
    }

    /** Of several captures the first that has so much left; none is divided between them. */
    private static FollowUp ofCaptures(Subject subject, Long amount) {
        var reasons = subject.captures().stream()
                .map(capture -> giveBack(capture, amount))
                .toList();
        return reasons.stream()
                .filter(FollowUp.Legal.class::isInstance)
                .findFirst()
                .or(() -> reasons.stream()
                        .filter(new Illegal(OrderRefusal.PS0029)::equals)
                        .findFirst())
                .orElseGet(() -> new Illegal(OrderRefusal.PS0027));
    }

    private static OrderRefusal withoutMovement(Subject subject) {
        if (subject.isDone(OperationType.VOID)) {
            return OrderRefusal.PS0028;
        }
        return subject.isDone(OperationType.REFUND) ? OrderRefusal.PS0027 : OrderRefusal.OPERATION_NOT_POSSIBLE;
    }
}
