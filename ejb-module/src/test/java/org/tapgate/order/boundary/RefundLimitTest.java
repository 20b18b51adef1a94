package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.order.Asked;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderLimits;
import org.tapgate.order.OrderRefusal;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Up to how much persons give back alone: roles.md. The usual limit is 500. */
class RefundLimitTest {

    private final Shelf shelf = new Shelf();

    private final UUID order = shelf.captured(Shelf.ROMA, "r1", 5_000);

    @Test
    void persons_give_back_up_to_the_limit_of_an_order_also_in_steps() {
        assertThat(refund(Role.USER, 501)).isEqualTo(new Refused<>(OrderRefusal.REFUND_OVER_LIMIT));
        assertThat(refund(Role.USER, 500)).isInstanceOf(Written.class);
        assertThat(refund(Role.USER, 1)).isEqualTo(new Refused<>(OrderRefusal.REFUND_OVER_LIMIT));

        assertThat(shelf.bank.captured()).isEqualTo(4_500);
    }

    @Test
    void administrators_and_programs_give_back_all() {
        assertThat(refund(Role.ADMIN, 2_000)).isInstanceOf(Written.class);
        assertThat(shelf.act(Shelf.ROMA, office -> office.refund(capture(), new Asked(3_000L, null, null))))
                .isInstanceOf(Written.class);
    }

    @Test
    void a_client_may_have_a_limit_of_its_own() {
        var limits = OrderStores.limits(shelf.database);
        limits.add(Shelf.ROMA, new OrderLimits("EUR", null, 2_000L));
        limits.add(Shelf.MILANO, new OrderLimits("EUR", null, 1L));

        assertThat(refund(Role.USER, 2_000)).isInstanceOf(Written.class);
        assertThat(limits.adjustment(Shelf.ROMA, "EUR")).isEmpty();
    }

    @Test
    void a_capture_is_not_limited() {
        var held = shelf.authorized(Shelf.ROMA, "r2", 5_000);
        var authorization = shelf.operation(held, OperationType.AUTHORIZATION);

        assertThat(shelf.act(person(Role.USER), office -> office.capture(authorization, new Asked(null, null, null))))
                .isInstanceOf(Written.class);
    }

    private WriteOutcome<UUID> refund(Role role, long amount) {
        return shelf.act(person(role), office -> office.refund(capture(), new Asked(amount, null, null)));
    }

    private static CurrentCaller person(Role role) {
        return Shelf.caller(DataScope.EVERYTHING, role);
    }

    private UUID capture() {
        return shelf.operation(order, OperationType.CAPTURE);
    }
}
