package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An endpoint that fails. */
class FailingEndpointTest extends Dispatching {

    @Test
    void the_last_attempt_is_told_to_the_client_once() {
        deliver("entry.completed");
        assertThat(failUntilNothingIsLeft()).isEqualTo(10);
        assertThat(count("webhook_delivery where state = 'EXHAUSTED'")).isEqualTo(1);
        assertThat(count("event where type = 'delivery.exhausted' and client_id = '" + owner.id() + "'"
                        + " and data like '%\"eventType\":\"entry.completed\",\"attempts\":10%'"))
                .isEqualTo(1);
    }

    @Test
    void that_nobody_could_be_told_of_that_is_told_to_nobody() {
        deliver("delivery.exhausted");
        assertThat(failUntilNothingIsLeft()).isEqualTo(10);
        assertThat(count("event")).isZero();
    }

    @Test
    void what_is_put_back_has_spent_no_attempt_and_is_held_with_the_others_when_the_circuit_opens() {
        deliver("entry.completed", 14);
        var taken = takenBy(node, 14);
        var ended = taken.subList(0, 10);
        settle(new Returned(ended(ended, refused()), taken.subList(10, 14)), 4);
        assertThat(count("webhook_delivery where state = 'HELD' and attempts = 0 and step = 0"))
                .isEqualTo(4);
        assertThat(count("webhook_delivery where state = 'HELD' and attempts = 1"))
                .isEqualTo(10);
    }

    @Test
    void many_successes_do_not_hide_failures_for_long() {
        deliver("entry.completed", 60);
        settle(takenBy(node, 40), acknowledged(), 0);
        settle(takenBy(node, 13), refused(), 0);
        assertThat(count("webhook_endpoint where circuit = 'CLOSED'")).isEqualTo(1);
        settle(takenBy(node, 1), refused(), 0);
        assertThat(count("webhook_endpoint where circuit = 'OPEN'")).isEqualTo(1);
        assertThat(count("webhook_delivery where state = 'HELD'"))
                .as("all that waits")
                .isEqualTo(20);
    }

    @Test
    void a_trial_waits_for_its_place_among_the_slow_and_a_success_releases_the_others() {
        deliver("entry.completed", 20);
        settle(takenBy(node, 10), refused(), 0);
        now = now.plusSeconds(31);
        var trial = takenBy(node, 4);
        assertThat(trial)
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.canBeSent(now.plusSeconds(240))).isTrue());
        now = now.plusSeconds(240);
        assertThat(takenBy(node, 4)).as("one at a time").isEmpty();
        assertThat(settle(trial, acknowledged(), 4)).hasSize(4);
        assertThat(count("webhook_endpoint where circuit = 'CLOSED' and failing_since is null"))
                .isEqualTo(1);
    }

    @Test
    void a_trial_that_was_not_made_is_due_again_for_whoever_may_make_it() {
        deliver("entry.completed", 20);
        settle(takenBy(node, 10), refused(), 0);
        now = now.plusSeconds(31);
        assertThat(takenBy(node, 0)).as("no room").isEmpty();
        assertThat(count("webhook_endpoint where circuit = 'OPEN'")).isEqualTo(1);
        var trial = takenBy(node, 4);

        assertThat(settle(new Returned(List.of(), trial), 0)).isEmpty();

        assertThat(takenBy(node, 4)).hasSize(1);
    }

    @Test
    void what_a_success_says_after_a_failure_counts_and_nothing_is_written_twice() {
        deliver("entry.completed", 4);
        var taken = take();
        var mixed = new ArrayList<>(ended(taken.subList(0, 2), refused()));
        mixed.addAll(ended(taken.subList(2, 4), acknowledged()));
        settle(new Returned(mixed, List.of()), 0);
        assertThat(count("webhook_endpoint where failing_since is null")).isEqualTo(1);
        assertThat(count("webhook_delivery where state = 'PENDING' and attempts = 1 and step = 1"))
                .isEqualTo(2);
    }

    @Test
    void failures_that_end_together_count_one_by_one() {
        deliver("entry.completed", 12);
        for (int round = 0; round < 3; round++) {
            settle(take(), refused(), 0);
        }
        assertThat(count("webhook_endpoint where circuit = 'OPEN' and circuit_pause_seconds = 30"))
                .isEqualTo(1);
    }
}
