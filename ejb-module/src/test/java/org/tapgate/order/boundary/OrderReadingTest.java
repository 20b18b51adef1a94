package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.money.Money;
import org.tapgate.order.AmountType;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.OperationFilter;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderFilter;
import org.tapgate.order.OrderFilter.AmountRange;
import org.tapgate.order.OrderState;
import org.tapgate.order.Span;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;

/** What people and programs see of orders, on a real database. */
class OrderReadingTest {

    private static final AmountRange ANY = range(AmountType.ORDER_AMOUNT, null, null);

    private final Shelf shelf = new Shelf();

    @Test
    void a_client_sees_its_orders_the_newest_first_and_no_others() {
        shelf.authorized(Shelf.ROMA, "r1", 100);
        shelf.captured(Shelf.MILANO, "m1", 300);
        shelf.captured(Shelf.ROMA, "r2", 200);

        assertThat(names(of(Shelf.ROMA), all(), 20)).containsExactly("r2", "r1");
        assertThat(names(everyone(), all(), 20)).containsExactly("r2", "m1", "r1");
        assertThat(of(Shelf.ROMA).find("m1")).isEmpty();
        assertThat(of(Shelf.MILANO).find("m1")).isPresent();
    }

    @Test
    void locations_and_issuers_cut_too_and_nobody_sees_without_a_scope() {
        shelf.authorized(Shelf.ROMA, "r1", 100);

        assertThat(names(in(Role.SERVICE_PROVIDER, ScopeKind.LOC, shelf.location.toString()), all(), 20))
                .hasSize(1);
        assertThat(names(in(Role.SERVICE_PROVIDER, ScopeKind.LOC, Ids.next().toString()), all(), 20))
                .isEmpty();
        assertThat(names(in(Role.ISSUER, ScopeKind.ICA, "1234"), all(), 20)).hasSize(1);
        assertThat(names(in(Role.ISSUER, ScopeKind.ICA, "99"), all(), 20)).isEmpty();
        assertThat(names(orders(new DataScope(ScopeKind.LOC, Set.of()), Role.SERVICE_PROVIDER), all(), 20))
                .isEmpty();
    }

    @Test
    void filters_narrow() {
        shelf.authorized(Shelf.ROMA, "r1", 100);
        shelf.captured(Shelf.ROMA, "r2", 200);

        assertThat(filtered(ANY, OrderState.TO_CAPTURE)).containsExactly("r1");
        assertThat(filtered(ANY, OrderState.CAPTURED)).containsExactly("r2");
        assertThat(filtered(range(AmountType.ORDER_AMOUNT, 100L, 150L), null)).containsExactly("r1");
        assertThat(filtered(range(AmountType.CAPTURED_AMOUNT, 1L, null), null)).containsExactly("r2");
        assertThat(filtered(range(AmountType.AUTHORIZED_AMOUNT, null, 100L), null))
                .containsExactly("r1");
        var strange = new OrderFilter(Optional.empty(), ANY, Optional.empty(), Optional.of("till 4"));
        assertThat(names(of(Shelf.ROMA), strange, 20)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap_also_while_orders_come_in() {
        for (int i = 0; i < 7; i++) {
            shelf.authorized(Shelf.ROMA, "r" + i, 100);
        }
        var seen = new ArrayList<String>();
        Optional<Cursor> after = Optional.empty();
        do {
            var page = of(Shelf.ROMA).list(all(), new Span(Instant.EPOCH, Optional.empty(), after, 3));
            page.items().stream().map(ListedOrder::reference).forEach(seen::add);
            after = page.nextCursor().flatMap(cursor -> Cursor.decode(cursor, 2));
            shelf.authorized(Shelf.ROMA, "late" + seen.size(), 100);
        } while (after.isPresent());

        assertThat(seen).containsExactly("r6", "r5", "r4", "r3", "r2", "r1", "r0");
    }

    @Test
    void a_story_tells_what_happened_the_oldest_first_and_what_can_be_done() {
        shelf.captured(Shelf.ROMA, "r1", 100);

        var story = of(Shelf.ROMA).find("r1").orElseThrow();

        assertThat(story.order().sums()).isEqualTo(new ListedOrder.Sums(100, 100, 0));
        assertThat(story.operations())
                .extracting(listed -> listed.operation().type())
                .containsExactly(OperationType.AUTHORIZATION, OperationType.CAPTURE);
        assertThat(story.operations())
                .allSatisfy(listed -> assertThat(listed.instrument().circuit()).isEqualTo("MASTERCARD"));
        assertThat(actions(story.operations().get(0).operation().id())).isEmpty();
        assertThat(actions(story.operations().get(1).operation().id()))
                .containsExactly("REFUND 1 100", "CANCEL 100 100");
        assertThat(of(Shelf.MILANO)
                        .actions(story.operations().get(1).operation().id()))
                .isEmpty();
    }

    @Test
    void what_nobody_knows_yet_is_pending() {
        shelf.bank.then("");
        var order = shelf.authorized(Shelf.ROMA, "r1", 100);

        var operations = of(Shelf.ROMA)
                .operations(
                        new OperationFilter(
                                Optional.empty(), Optional.of(OperationType.AUTHORIZATION), Optional.empty()),
                        span(20))
                .items();

        assertThat(operations).singleElement().satisfies(listed -> {
            assertThat(listed.operation().orderId()).isEqualTo(order);
            assertThat(listed.operation().result()).isEqualTo(OperationResult.PENDING);
            assertThat(listed.operation().amount()).isEqualTo(new Money(100, "EUR"));
        });
        assertThat(names(of(Shelf.ROMA), all(), 20)).containsExactly("r1");
    }

    @Test
    void a_name_that_is_taken_is_not_given_twice_but_another_client_may_have_it() {
        var first = shelf.authorized(Shelf.ROMA, "r1", 100);
        var second = shelf.authorized(Shelf.ROMA, "r1", 100);
        shelf.authorized(Shelf.MILANO, "r1", 100);

        assertThat(of(Shelf.ROMA).find("r1").orElseThrow().order().id()).isEqualTo(first);
        assertThat(of(Shelf.ROMA).find(second.toString()).orElseThrow().order().id())
                .isEqualTo(second);
        assertThat(names(everyone(), all(), 20)).containsExactly("r1", second.toString(), "r1");
    }

    private List<String> filtered(AmountRange amount, OrderState state) {
        var filter = new OrderFilter(Optional.empty(), amount, Optional.ofNullable(state), Optional.of("till 3"));
        return names(of(Shelf.ROMA), filter, 20);
    }

    private List<String> actions(UUID operation) {
        return of(Shelf.ROMA).actions(operation).orElseThrow().stream()
                .map(allowed -> allowed.action() + " " + allowed.least().amount() + " "
                        + allowed.most().amount())
                .toList();
    }

    private static List<String> names(Orders orders, OrderFilter filter, int most) {
        return orders.list(filter, span(most)).items().stream()
                .map(ListedOrder::reference)
                .toList();
    }

    private static Span span(int most) {
        return new Span(Instant.EPOCH, Optional.empty(), Optional.empty(), most);
    }

    private static OrderFilter all() {
        return new OrderFilter(Optional.empty(), ANY, Optional.empty(), Optional.empty());
    }

    private static AmountRange range(AmountType type, Long least, Long most) {
        return new AmountRange(type, Optional.ofNullable(least), Optional.ofNullable(most));
    }

    private Orders of(UUID client) {
        return orders(DataScope.ofClient(client), Role.INTEGRATOR);
    }

    private Orders everyone() {
        return orders(DataScope.EVERYTHING, Role.AUDITOR);
    }

    private Orders in(Role role, ScopeKind kind, String member) {
        return orders(new DataScope(kind, Set.of(member)), role);
    }

    private Orders orders(DataScope scope, Role role) {
        return shelf.orders(scope, role);
    }
}
