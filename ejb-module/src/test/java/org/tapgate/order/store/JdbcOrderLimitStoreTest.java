package org.tapgate.order.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderLimits;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;

class JdbcOrderLimitStoreTest {

    private static final UUID CLIENT = Ids.next();

    private final OrderLimitStore store = OrderStores.limits(Database.fresh());

    @Test
    void limits_are_added_once_and_changed_from_the_version_that_is_kept() {
        var first = new OrderLimits("EUR", 100L, null);
        var second = new OrderLimits("EUR", 200L, 300L);

        assertThat(store.add(CLIENT, first)).isTrue();
        assertThat(store.add(CLIENT, second)).isFalse();
        assertThat(store.replace(CLIENT, second, 2)).isFalse();
        assertThat(store.replace(CLIENT, second, 1)).isTrue();

        assertThat(store.of(CLIENT)).containsExactly(new OrderLimits.Saved(second, 2));
        assertThat(store.remove(CLIENT, "EUR", Optional.of(1L))).as("outdated").isFalse();
        assertThat(store.remove(CLIENT, "EUR", Optional.of(2L))).isTrue();
        assertThat(store.remove(CLIENT, "EUR", Optional.empty())).isFalse();
    }

    @Test
    void what_a_client_has_not_said_holds_as_for_all() {
        store.add(null, new OrderLimits("EUR", 100L, 50L));
        store.add(CLIENT, new OrderLimits("EUR", null, 60L));

        assertThat(store.adjustment(CLIENT, "EUR")).contains(100L);
        assertThat(store.refund(CLIENT, "EUR")).contains(60L);
        assertThat(store.refund(null, "EUR")).contains(50L);
        assertThat(store.refund(CLIENT, "USD")).isEmpty();
    }
}
