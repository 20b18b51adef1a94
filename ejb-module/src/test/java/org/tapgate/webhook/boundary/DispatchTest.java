package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.Drafts;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.store.WebhookStores;

/** Who takes what, and when. */
class DispatchTest extends Dispatching {

    @Test
    void calls_that_end_together_are_settled_together_and_more_is_taken_with_it() {
        deliver("entry.completed", 7);
        var first = take();
        assertThat(first).hasSize(4);
        var next = settle(first, acknowledged(), 9);
        assertThat(next).hasSize(3).extracting(Shipment::id).doesNotContainAnyElementsOf(ids(first));
        assertThat(count("webhook_delivery where state = 'DELIVERED'")).isEqualTo(4);
        assertThat(settle(next, acknowledged(), 9)).isEmpty();
    }

    @Test
    void nothing_of_an_endpoint_is_taken_while_another_node_has_some_in_hand() {
        deliver("entry.completed", 9);
        var first = take();
        assertThat(takenBy(Ids.next(), 4)).as("another node").isEmpty();
        var next = settle(first, acknowledged(), 2);
        assertThat(takenBy(Ids.next(), 4)).as("another node").isEmpty();
        assertThat(settle(next, acknowledged(), 0)).isEmpty();
        assertThat(takenBy(Ids.next(), 4)).as("nothing is in hand any more").hasSize(3);
    }

    @Test
    void what_a_node_that_died_had_in_hand_is_sent_by_another_after_the_lease() {
        deliver("entry.completed", 6);
        var lost = takenBy(node, 6);
        var other = Ids.next();
        now = now.plus(Taking.LEASE).plusMillis(1);
        within(tx -> WebhookStores.upkeep(tx).loseOverdue(now, 10));
        assertThat(takenBy(other, 6))
                .extracting(Shipment::eventId)
                .containsExactlyElementsOf(lost.stream().map(Shipment::eventId).toList());
        assertThat(settle(lost, refused(), 6)).as("the dead one speaks").isEmpty();
        assertThat(count("webhook_delivery where state = 'IN_FLIGHT' and attempts = 0"))
                .isEqualTo(6);
    }

    @Test
    void an_endpoint_that_is_called_no_more_is_named() {
        deliver("entry.completed", 5);
        var first = take();
        within(tx -> {
            WebhookStores.endpoints(tx).remove(endpoint.id(), now);
            return endpoint;
        });
        var turn = within(tx -> dispatch(tx, node)
                .settle(new Returned(ended(first, acknowledged()), List.of()), Map.of(endpoint.id(), 4)));
        assertThat(turn.closed()).containsExactly(endpoint.id());
        assertThat(turn.shipments()).isEmpty();
    }

    @Test
    void no_more_is_taken_in_hand_than_the_rate_allows() {
        within(tx -> {
            WebhookStores.endpoints(tx).save(endpoint.replacedBy(Drafts.limited(6), now));
            return endpoint;
        });
        deliver("entry.completed", 20);
        var first = takenBy(node, 4);
        var more = settle(first, acknowledged(), 60);
        assertThat(more).as("six a second").hasSize(2);
        assertThat(settle(more, acknowledged(), 60)).isEmpty();
        now = now.plusMillis(500);
        assertThat(takenBy(node, 60)).hasSize(3);
        now = now.plusMillis(100);
        assertThat(within(tx -> dispatch(tx, node).take(endpoint.id(), 60)).again())
                .containsExactly(new Turn.Again(endpoint.id(), Duration.ofMillis(67)));
    }

    @Test
    void what_was_taken_before_an_endpoint_changed_is_not_called() {
        deliver("entry.completed", 6);
        var first = take();
        within(tx -> {
            WebhookStores.endpoints(tx).save(endpoint.replacedBy(Drafts.plain(), now));
            return endpoint;
        });
        var ended = new Returned(ended(first.subList(0, 1), acknowledged()), List.of());

        var turn = within(tx -> dispatch(tx, node).settle(ended, Map.of(endpoint.id(), 1)));

        assertThat(turn.closed()).containsExactly(endpoint.id());
        assertThat(turn.shipments())
                .as("taken as it is now")
                .singleElement()
                .extracting(Shipment::endpointVersion)
                .isEqualTo(2L);
        var since = new Returned(ended(turn.shipments(), acknowledged()), List.of());
        assertThat(within(tx -> dispatch(tx, node).settle(since, Map.of(endpoint.id(), 1)))
                        .closed())
                .isEmpty();
    }
}
