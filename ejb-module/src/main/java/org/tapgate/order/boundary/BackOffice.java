package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.order.Asked;
import org.tapgate.order.Cancelling;
import org.tapgate.order.CaptureWindow;
import org.tapgate.order.Capturing;
import org.tapgate.order.Channel;
import org.tapgate.order.FollowUp;
import org.tapgate.order.FollowUp.Illegal;
import org.tapgate.order.FollowUp.Legal;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.Movement;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.OrderGoal;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderRefusal;
import org.tapgate.order.OrderStore;
import org.tapgate.order.PaymentAction;
import org.tapgate.order.Refunding;
import org.tapgate.order.Step;
import org.tapgate.order.Subject;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;

/**
 * What programs and people do with operations. Each call decides and writes down what the acquirer is to be told, while
 * the order is held; then {@link CardPayments#tellNow} tells it, outside of the transaction. Answers name the operation
 * that comes of it.
 */
@Stateless
public class BackOffice {

    @Inject
    OrderArchive archive;

    @Inject
    OrderStore orders;

    @Inject
    OrderLimitStore limits;

    @Inject
    PaymentRecords records;

    @Inject
    CaptureWindow window;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    /** Of one order, in minor units of any currency, for clients without a limit of their own. */
    @Inject
    @ConfigProperty(name = "tapgate.refund.limit", defaultValue = "50000")
    long usualRefundLimit;

    /** Lets go what is only held, or gives back what was captured; most persons only up to a limit (roles.md). */
    @Requires(Permission.ORDER_EDIT)
    public WriteOutcome<UUID> refund(UUID operation, Asked asked) {
        return follow(operation, asked, held -> withinLimit(held, Refunding.of(subject(held), asked.amount())));
    }

    /** What went back of the order before counts, or somebody might go above the limit in steps. */
    private FollowUp withinLimit(ListedOperation held, FollowUp wanted) {
        if (!(wanted instanceof Legal legal) || current.get().may(Permission.ORDER_OVER_LIMIT)) {
            return wanted;
        }
        var amount = legal.step().amount();
        var limit = limits.refund(held.clientId(), amount.currency()).orElse(usualRefundLimit);
        var before = orders.refunded(held.operation().orderId());
        return before + amount.amount() > limit ? new Illegal(OrderRefusal.REFUND_OVER_LIMIT) : wanted;
    }

    /** Takes what is held. */
    @Requires(Permission.ORDER_EDIT)
    public WriteOutcome<UUID> capture(UUID operation, Asked asked) {
        return follow(operation, asked, held -> Capturing.of(subject(held), asked.amount()));
    }

    /** Undoes a capture of a batch that is open. */
    @Requires(Permission.ORDER_EDIT)
    public WriteOutcome<UUID> cancel(UUID operation, Asked asked) {
        return follow(operation, asked, held -> Cancelling.of(subject(held), holdOpen(held)));
    }

    private WriteOutcome<UUID> follow(UUID operation, Asked asked, Function<ListedOperation, FollowUp> wanting) {
        var held = hold(operation);
        if (held.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        var currency = held.get().operation().amount().currency();
        if (asked.currency() != null && !asked.currency().equals(currency)) {
            var fault = new Fault("currency", "invalid_value", "must be " + currency + " as the operation is");
            return new WriteOutcome.Invalid<>(List.of(fault));
        }
        var followUp = wanting.apply(held.get());
        return followUp instanceof Legal legal
                ? new WriteOutcome.Written<>(prepare(held.get(), legal.step(), asked))
                : new WriteOutcome.Refused<>(reason(followUp));
    }

    private static OrderRefusal reason(FollowUp followUp) {
        return ((Illegal) followUp).reason();
    }

    /** The operation as it stands once nobody else changes its order. */
    private Optional<ListedOperation> hold(UUID operation) {
        var scope = current.get().scopeFor(Permission.ORDER_EDIT);
        return archive.operation(scope, operation).flatMap(found -> {
            orders.hold(found.operation().orderId());
            return archive.operation(scope, operation);
        });
    }

    private UUID prepare(ListedOperation held, Step step, Asked asked) {
        var order = held.operation().orderId();
        if (step.action() != PaymentAction.REFUND) {
            // Whoever captures or undoes by hand decides: nothing is captured by itself any more
            orders.aim(order, OrderGoal.HOLD);
        }
        var made = records.prepare(order, step, Channel.BACKOFFICE);
        trail.note("operation.asked", made, facts(step, asked));
        return made;
    }

    private static Map<String, Object> facts(Step step, Asked asked) {
        var facts = new HashMap<String, Object>();
        facts.put("type", step.action().type().name());
        facts.put("follows", step.follows());
        facts.put("amount", step.amount().amount());
        facts.put("currency", step.amount().currency());
        Optional.ofNullable(asked.description()).ifPresent(said -> facts.put("description", said));
        return facts;
    }

    private Subject subject(ListedOperation held) {
        var operation = held.operation();
        var movements = orders.movements(operation.orderId());
        var captures = archive.operationsOf(operation.orderId()).stream()
                .map(ListedOperation::operation)
                .filter(other ->
                        other.type() == OperationType.CAPTURE && operation.id().equals(other.follows()))
                .flatMap(capture -> find(movements, capture.id()).stream())
                .toList();
        return new Subject(operation, find(movements, operation.id()), captures);
    }

    private static Optional<Movement> find(List<Movement> movements, UUID id) {
        return movements.stream().filter(movement -> movement.id().equals(id)).findFirst();
    }

    private boolean holdOpen(ListedOperation capture) {
        var operation = capture.operation();
        return window.holdOpen(capture.clientId(), operation.id(), operation.at());
    }
}
