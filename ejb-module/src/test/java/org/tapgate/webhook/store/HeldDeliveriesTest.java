package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Endpoint;

/** What waits for an endpoint that takes nothing. */
class HeldDeliveriesTest extends Shipping {

    @Test
    void what_is_held_is_not_claimed_and_comes_back_when_released() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        hold(endpoint);
        assertThat(claimed(endpoint, NOW)).isEmpty();
        assertThat(upkeep(database).withHeld(NOW)).containsExactly(endpoint.id());
        int released = inTransaction(tx -> queue(tx).release(endpoint.id(), 2));
        assertThat(released).isEqualTo(2);
        assertThat(upkeep(database).due(NOW, 4)).hasSize(2);
    }

    @Test
    void what_was_held_keeps_the_time_of_its_next_attempt_until_a_person_enables_the_endpoint() {
        var endpoint = added(false);
        var later = failed(endpoint);
        hold(endpoint);
        inTransaction(tx -> queue(tx).release(endpoint.id(), 10));
        assertThat(claimed(endpoint, later.minusSeconds(1))).isEmpty();

        hold(endpoint);
        inTransaction(tx -> {
            queue(tx).hasten(endpoint.id(), NOW);
            return queue(tx).release(endpoint.id(), 10);
        });
        assertThat(claimed(endpoint, NOW)).isPresent();
    }

    @Test
    void a_trial_takes_the_next_one_that_is_due_and_of_an_ordered_endpoint_no_other_than_the_first() {
        for (var ordered : List.of(false, true)) {
            var endpoint = added(ordered);
            failed(endpoint);
            deliveries(endpoint, 1);
            hold(endpoint);
            inTransaction(tx -> {
                queue(tx).releaseNext(endpoint, NOW);
                return true;
            });
            assertThat(claimed(endpoint, NOW).isPresent()).isEqualTo(!ordered);
        }
    }

    /** One delivery whose first attempt failed; when the next one is due. */
    private Instant failed(Endpoint endpoint) {
        deliveries(endpoint, 1);
        var later = NOW.plusSeconds(300);
        settled(claimed(endpoint, NOW).orElseThrow(), AttemptResult.REFUSED, DeliverySignal.FAIL, Optional.of(later));
        return later;
    }
}
