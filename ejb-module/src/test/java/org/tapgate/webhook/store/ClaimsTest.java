package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Shipment;

/** Who gets what, and in which order. */
class ClaimsTest extends Shipping {

    @Test
    void as_many_as_are_wanted_are_claimed_in_their_order_and_by_one_node_at_a_time() {
        var endpoint = added(false);
        deliveries(endpoint, 6);
        var mine = claimed(List.of(new Allowance(endpoint, 3)), NOW);
        var next = claimed(List.of(new Allowance(endpoint, 2)), NOW);
        var others = inTransaction(tx -> new JdbcDeliveryQueue(new Sql(tx), register(tx), Ids.next())
                .claim(List.of(new Allowance(endpoint, 2)), NOW, LEASE_END));
        assertThat(Stream.concat(mine.stream(), next.stream()))
                .extracting(shipment -> sequence(shipment.body()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(others).isEmpty();
        assertThat(mine).extracting(Shipment::leaseEnd).containsOnly(LEASE_END);
    }

    @Test
    void many_endpoints_are_served_at_once_and_each_as_it_may_be() {
        var four = added(false);
        var two = added(false);
        var one = added(true);
        var none = added(false);
        List.of(four, two, one, none).forEach(endpoint -> deliveries(endpoint, 6));
        var claimed = claimed(List.of(new Allowance(four, 4), new Allowance(two, 2), new Allowance(one, 4)), NOW);
        assertThat(claimed)
                .extracting(Shipment::endpointId)
                .containsExactlyInAnyOrder(four.id(), four.id(), four.id(), four.id(), two.id(), two.id(), one.id());
        assertThat(claimed).extracting(Shipment::claim).doesNotHaveDuplicates();
        assertThat(claimed)
                .allSatisfy(shipment -> assertThat(shipment.secrets()).hasSize(1));
        assertThat(claimed(List.of(new Allowance(four, 1), new Allowance(two, 9), new Allowance(one, 4)), NOW))
                .extracting(Shipment::endpointId)
                .containsExactlyInAnyOrder(four.id(), two.id(), two.id(), two.id(), two.id());
    }

    @Test
    void an_ordered_endpoint_gets_one_and_none_before_that_one_has_ended() {
        var endpoint = added(true);
        deliveries(endpoint, 2);
        var first = claimed(endpoint, NOW).orElseThrow();
        assertThat(claimed(endpoint, NOW)).isEmpty();
        settled(first, AttemptResult.REFUSED, DeliverySignal.FAIL, Optional.of(NOW.plusSeconds(5)));
        assertThat(claimed(endpoint, NOW)).as("the second must not overtake").isEmpty();
        assertThat(claimed(endpoint, NOW.plusSeconds(5))).map(Shipment::eventId).contains(first.eventId());
    }

    @Test
    void an_ordered_endpoint_is_not_overtaken_by_what_came_while_others_were_held() {
        var endpoint = added(true);
        deliveries(endpoint, 2);
        hold(endpoint);
        deliveries(endpoint, 1);
        assertThat(claimed(endpoint, NOW))
                .as("the third waits for the first two")
                .isEmpty();

        int released = inTransaction(tx -> queue(tx).release(endpoint.id(), 1));
        assertThat(released).isEqualTo(1);

        var first = claimed(endpoint, NOW).orElseThrow();
        assertThat(sequence(first.body())).isEqualTo(1);
        settled(first, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(claimed(endpoint, NOW)).as("the second is held").isEmpty();
    }
}
