package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.order.AllowedAction;
import org.tapgate.order.CaptureWindow;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.Movement;
import org.tapgate.order.OperationFilter;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.OrderFilter;
import org.tapgate.order.PaymentAction;
import org.tapgate.order.Span;
import org.tapgate.platform.Page;

/** Orders and operations for those who look at them; each sees those of its scope. */
@Stateless
public class Orders {

    @Inject
    OrderArchive archive;

    @Inject
    CaptureWindow window;

    @Inject
    CurrentCaller current;

    /** An order with all that happened on it, the oldest first. */
    public record Story(ListedOrder order, List<ListedOperation> operations) {}

    /** Orders by their last operation, the newest first. */
    @Requires(Permission.ORDER_VIEW)
    public Page<ListedOrder> list(OrderFilter filter, Span span) {
        return archive.orders(scope(), filter, span);
    }

    /** The order of this name. */
    @Requires(Permission.ORDER_VIEW)
    public Optional<Story> find(String reference) {
        return archive.order(scope(), reference).map(this::story);
    }

    /** The order of this id of ours. */
    @Requires(Permission.ORDER_VIEW)
    public Optional<Story> find(UUID id) {
        return archive.order(scope(), id).map(this::story);
    }

    private Story story(ListedOrder order) {
        return new Story(order, archive.operationsOf(order.id()));
    }

    /** Operations, the newest first. */
    @Requires(Permission.ORDER_VIEW)
    public Page<ListedOperation> operations(OperationFilter filter, Span span) {
        return archive.operations(scope(), filter, span);
    }

    /** One operation. */
    @Requires(Permission.ORDER_VIEW)
    public Optional<ListedOperation> operation(UUID id) {
        return archive.operation(scope(), id);
    }

    /** What can be done with an operation now; empty when there is no such operation. */
    @Requires(Permission.ORDER_VIEW)
    public Optional<List<AllowedAction>> actions(UUID id) {
        return operation(id).map(this::allowed);
    }

    private List<AllowedAction> allowed(ListedOperation listed) {
        return archive.movement(listed.operation().id()).map(Movement::allowedActions).stream()
                .flatMap(List::stream)
                .filter(allowed -> allowed.action() != PaymentAction.CANCEL || isOpen(listed))
                .toList();
    }

    private boolean isOpen(ListedOperation capture) {
        return window.isOpen(
                capture.clientId(),
                capture.operation().id(),
                capture.operation().at());
    }

    private DataScope scope() {
        return current.get().scopeFor(Permission.ORDER_VIEW);
    }
}
