package org.tapgate.order;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * An order as the back office sees it.
 *
 * @param id ours
 * @param clientId whose it is; null when it is no client's
 * @param reference its name for the client
 * @param amount what it is about
 * @param said what the client said of it
 * @param sums what became of it
 * @param lastType of its last operation; null before the first
 * @param lastAt when that was; before the first when the order was made
 */
public record ListedOrder(
        UUID id,
        UUID clientId,
        String reference,
        Money amount,
        Said said,
        Sums sums,
        OperationType lastType,
        Instant lastAt) {

    /** How much is, or was, held of it. */
    public Money authorized() {
        return money(sums.authorized());
    }

    /** How much was taken. */
    public Money captured() {
        return money(sums.captured());
    }

    /** How much of that went back. */
    public Money refunded() {
        return money(sums.refunded());
    }

    private Money money(long sum) {
        return new Money(sum, amount.currency());
    }

    /** What the client said of an order; each is null when it did not. */
    public record Said(String customerId, String description, String customField) {}

    /** What became of an order, in minor units. */
    public record Sums(long authorized, long captured, long refunded) {

        /** Whether the order waits for its capture; empty when nothing is held or captured any more. */
        public Optional<OrderState> state() {
            if (authorized > captured) {
                return Optional.of(OrderState.TO_CAPTURE);
            }
            return captured > 0 ? Optional.of(OrderState.CAPTURED) : Optional.empty();
        }
    }
}
