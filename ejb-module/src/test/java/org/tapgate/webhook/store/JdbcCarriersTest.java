package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.Carriers;
import org.tapgate.webhook.Circuit;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.RecentCalls;
import org.tapgate.webhook.Shipment;

/** Nodes that die, stop, stall, and wish something of each other. */
class JdbcCarriersTest extends Shipping {

    private static final Duration LONG = Duration.ofHours(1);

    private final UUID other = Ids.next();

    @Test
    void what_a_dead_node_had_in_hand_is_taken_back_at_once_and_has_spent_no_attempt() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        begins(Duration.ZERO);
        var lost = claimed(List.of(new Allowance(endpoint, 2)), NOW);
        assertThat(takenByOther(endpoint)).as("nobody knows yet").isEmpty();

        assertThat(buries(other)).isTrue();

        assertThat(lost.stream().map(it -> log().find(it.id()).orElseThrow()))
                .allSatisfy(it -> assertThat(it.state()).isEqualTo(DeliveryState.PENDING))
                .allSatisfy(it -> assertThat(it.attempts()).isZero());
        assertThat(takenByOther(endpoint)).hasSize(3);
        assertThat(buries(node)).as("once").isFalse();
    }

    @Test
    void a_node_that_lives_keeps_what_it_has() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        begins(LONG);
        claimed(List.of(new Allowance(endpoint, 2)), NOW);
        assertThat(buries(other)).isFalse();
        assertThat(takenByOther(endpoint)).isEmpty();
    }

    @Test
    void whoever_was_taken_for_dead_hears_of_it_when_it_says_that_it_lives() {
        assertThat(renews(node, LONG)).as("it has not begun").isFalse();
        begins(LONG);
        assertThat(renews(node, Duration.ZERO)).isTrue();
        assertThat(renews(node, LONG)).as("too late").isFalse();
        var endpoint = added(false);
        deliveries(endpoint, 2);
        claimed(List.of(new Allowance(endpoint, 2)), NOW);
        begins(LONG);
        assertThat(renews(node, LONG)).isTrue();
        assertThat(takenByOther(endpoint)).as("it has nothing in hand").hasSize(2);
    }

    @Test
    void a_node_that_stops_leaves_nothing_in_hand() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        begins(LONG);
        claimed(List.of(new Allowance(endpoint, 3)), NOW);
        left(node);
        assertThat(takenByOther(endpoint)).hasSize(3);
        assertThat(buries(other)).isFalse();
    }

    @Test
    void a_trial_that_died_with_its_node_is_made_again_at_once() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        claimed(List.of(new Allowance(endpoint, 1)), NOW);
        var trial = Circuit.CLOSED.afterFailure(new RecentCalls(9, 9, 9), NOW).probing(NOW.plus(LONG));
        inTransaction(tx -> {
            register(tx).saveHealth(endpoint.id(), Health.GOOD.with(trial));
            return true;
        });
        left(node);
        var circuit =
                register(database).find(endpoint.id()).orElseThrow().health().circuit();
        assertThat(circuit.state()).isEqualTo(CircuitState.HALF_OPEN);
        assertThat(circuit.admission(NOW)).isEqualTo(Circuit.Admission.PROBE);
    }

    @Test
    @Timeout(60)
    void a_node_that_stands_still_in_a_transaction_holds_up_no_other() throws SQLException {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        begins(Duration.ZERO);
        claimed(List.of(new Allowance(endpoint, 1)), NOW);
        try (var still = database.getConnection();
                var statement = still.createStatement()) {
            still.setAutoCommit(false);
            statement.execute("select 1 from webhook_node, webhook_endpoint for update");
            assertThat(buries(other)).isFalse();
            assertThat(renews(other, LONG)).isFalse();
            still.rollback();
        }
        assertThat(buries(other)).isTrue();
    }

    @Test
    void a_wish_reaches_the_carrier_once() {
        var endpoint = added(false);
        deliveries(endpoint, 2);
        wished(other, endpoint);
        assertThat(wishes(node)).as("nothing is under way").isEmpty();
        claimed(List.of(new Allowance(endpoint, 1)), NOW);
        wished(node, endpoint);
        assertThat(wishes(node)).as("its own").isEmpty();

        wished(other, endpoint);
        wished(other, endpoint);

        assertThat(wishes(other)).as("who wished").isEmpty();
        assertThat(wishes(node)).containsExactly(new Carriers.Wish(endpoint.id(), Lane.FIRST));
        assertThat(wishes(node)).isEmpty();
    }

    private void begins(Duration life) {
        as(node, carriers -> {
            carriers.begin(life, NOW);
            return true;
        });
    }

    private boolean renews(UUID who, Duration life) {
        return as(who, carriers -> carriers.renew(life));
    }

    private boolean buries(UUID who) {
        return as(who, carriers -> carriers.bury(NOW));
    }

    private void wished(UUID who, Endpoint endpoint) {
        as(who, carriers -> {
            carriers.wish(endpoint.id());
            return true;
        });
    }

    private void left(UUID who) {
        as(who, carriers -> {
            carriers.leave(NOW);
            return true;
        });
    }

    private List<Carriers.Wish> wishes(UUID who) {
        return as(who, Carriers::takeWishes);
    }

    private List<Shipment> takenByOther(Endpoint endpoint) {
        return inTransaction(tx -> new JdbcDeliveryQueue(new Sql(tx), register(tx), other)
                .claim(List.of(new Allowance(endpoint, 4)), NOW, LEASE_END));
    }

    private <T> T as(UUID who, Function<Carriers, T> work) {
        return inTransaction(tx -> work.apply(new JdbcCarriers(new Sql(tx), who)));
    }
}
