package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.order.Asked;
import org.tapgate.order.OpenHold;
import org.tapgate.order.OperationType;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.PageRequest;

/** The worklist of what is held and about to expire, on a real database. Holds last seven days. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class ExpiringHoldsTest {

    private final Shelf shelf = new Shelf();

    @Test
    void what_expires_soon_comes_first_and_what_is_fresh_is_not_there() {
        shelf.authorized(Shelf.ROMA, "old", 100);
        shelf.pass(Duration.ofDays(2));
        shelf.authorized(Shelf.MILANO, "younger", 100);
        shelf.pass(Duration.ofDays(4));
        shelf.authorized(Shelf.ROMA, "fresh", 100);

        assertThat(names(within(DataScope.EVERYTHING, 2))).containsExactly("old");
        assertThat(names(within(DataScope.EVERYTHING, 3))).containsExactly("old", "younger");
        assertThat(names(within(DataScope.ofClient(Shelf.MILANO), 30))).containsExactly("younger");
        assertThat(within(DataScope.EVERYTHING, 2).get(0).expiresAt(Duration.ofDays(7)))
                .isAfter(shelf.now)
                .isBefore(shelf.now.plus(Duration.ofDays(2)));
    }

    @Test
    void what_is_captured_or_let_go_is_not_there_and_a_part_is_there_with_the_rest() {
        shelf.captured(Shelf.ROMA, "captured", 100);
        var partly = held("partly");
        var voided = held("voided");
        shelf.act(Shelf.ROMA, office -> office.capture(partly, new Asked(30L, null, null)));
        shelf.act(Shelf.ROMA, office -> office.refund(voided, new Asked(null, null, null)));

        assertThat(within(DataScope.EVERYTHING, 30)).singleElement().satisfies(hold -> {
            assertThat(hold.operation()).isEqualTo(partly);
            assertThat(hold.left().amount()).isEqualTo(70);
        });
    }

    @Test
    void pages_follow_each_other_both_ways() {
        for (int i = 0; i < 5; i++) {
            shelf.authorized(Shelf.ROMA, "r" + i, 100);
        }
        var all = names(within(DataScope.EVERYTHING, 30));

        assertThat(walked(false)).isEqualTo(all);
        Collections.reverse(all);
        assertThat(walked(true)).isEqualTo(all);
    }

    private List<String> walked(boolean latestFirst) {
        var found = new ArrayList<String>();
        var page = holds(DataScope.EVERYTHING).page(30, latestFirst, PageRequest.first(2));
        found.addAll(names(page.items()));
        while (page.nextCursor().isPresent()) {
            var after = page.nextCursor().flatMap(cursor -> Cursor.decode(cursor, 2));
            page = holds(DataScope.EVERYTHING).page(30, latestFirst, new PageRequest(2, after));
            found.addAll(names(page.items()));
        }
        return found;
    }

    private UUID held(String reference) {
        return shelf.operation(shelf.authorized(Shelf.ROMA, reference, 100), OperationType.AUTHORIZATION);
    }

    private List<OpenHold> within(DataScope scope, int days) {
        return holds(scope)
                .page(days, false, new PageRequest(50, Optional.empty()))
                .items();
    }

    private ExpiringHolds holds(DataScope scope) {
        var holds = new ExpiringHolds();
        holds.archive = OrderStores.archive(shelf.database);
        holds.current = Shelf.caller(scope, DataScope.EVERYTHING.equals(scope) ? Role.USER : Role.CLIENT_VIEWER);
        holds.clock = () -> shelf.now;
        holds.validDays = 7;
        return holds;
    }

    private static List<String> names(List<OpenHold> holds) {
        return new ArrayList<>(holds.stream().map(OpenHold::reference).toList());
    }
}
