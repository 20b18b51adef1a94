package org.tapgate.admin.order;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.order.PaymentAction;
import org.tapgate.platform.Ids;

/**
 * Something that can be done with an operation, as a list of choices sends it.
 *
 * @param action what
 * @param operation with which
 */
record Choice(PaymentAction action, UUID operation) {

    private static final int PARTS = 2;

    /** Reads what was sent; empty when it is no choice. */
    static Optional<Choice> read(String sent) {
        var parts = sent == null ? new String[0] : sent.split(":", -1);
        return parts.length == PARTS
                ? action(parts[0]).flatMap(action -> Ids.parse(parts[1]).map(id -> new Choice(action, id)))
                : Optional.empty();
    }

    private static Optional<PaymentAction> action(String name) {
        return Arrays.stream(PaymentAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return action + ":" + operation;
    }
}
