package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** The way of deliveries through one node, step by step: threads run when the test says so. */
class PostmanTest {

    private final PostOffice office = new PostOffice();

    private final Postman postman = office.postman();

    private final UUID endpoint = Ids.next();

    @BeforeEach
    void live() {
        postman.liveUntil(Long.MAX_VALUE / 2);
    }

    @Test
    void four_are_called_at_once_and_the_next_one_waits_for_no_thread() {
        var waiting = office.deliver(endpoint, 6);
        assertThat(start(waiting)).isTrue();
        office.runThreads();
        assertThat(office.called()).isEqualTo(4);

        office.answer(0, AttemptResult.ACKNOWLEDGED);

        assertThat(office.called()).isEqualTo(5);
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.settled()).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void what_ends_together_is_settled_together() {
        start(office.deliver(endpoint, 4));
        office.runThreads();
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.settlements()).isEqualTo(1);
    }

    @Test
    void a_failure_puts_back_what_was_taken_ahead() {
        var waiting = office.deliver(endpoint, 9);
        start(waiting);
        office.runThreads();
        office.answer(0, AttemptResult.TIMED_OUT);
        office.runThreads();
        assertThat(office.putBack()).containsExactlyElementsOf(waiting.subList(4, 9));
    }

    @Test
    void a_node_that_does_not_say_that_it_lives_takes_nothing_and_calls_nothing() {
        var waiting = office.deliver(endpoint, 2);
        postman.liveUntil(System.nanoTime());
        assertThat(start(waiting)).isFalse();

        postman.liveUntil(Long.MAX_VALUE / 2);
        start(waiting);
        postman.liveUntil(System.nanoTime());
        office.runThreads();
        assertThat(office.called()).isZero();
        assertThat(office.putBack()).containsExactlyElementsOf(waiting);
    }

    @Test
    @Timeout(60)
    void a_node_that_does_not_say_that_it_lives_takes_nothing_with_what_it_settles() {
        var waiting = office.deliver(endpoint, 6);
        office.findAgain();
        start(waiting);
        office.runThreads();
        postman.liveUntil(System.nanoTime());

        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();

        assertThat(office.called()).isEqualTo(4);
        assertThat(office.putBack()).containsExactlyInAnyOrderElementsOf(waiting.subList(4, 6));
        postman.liveUntil(Long.MAX_VALUE / 2);
        assertThat(start(waiting)).as("it is free for whoever lives").isTrue();
    }

    @Test
    void while_a_name_has_to_be_looked_up_the_next_call_waits_for_a_thread() {
        start(office.deliver(endpoint, 6));
        office.runThreads();
        office.forgetNames();
        office.answer(0, AttemptResult.ACKNOWLEDGED);
        assertThat(office.called()).isEqualTo(4);
        office.runThreads();
        assertThat(office.called()).isEqualTo(5);
    }

    @Test
    void whoever_was_taken_for_dead_puts_back_what_is_not_called_and_goes_on() {
        var waiting = office.deliver(endpoint, 6);
        start(waiting);
        office.runThreads();
        postman.putAllBack();
        office.runThreads();
        assertThat(office.putBack()).containsExactlyElementsOf(waiting.subList(4, 6));
        var more = office.deliver(endpoint, 1);
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.called()).isEqualTo(5);
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.settled()).containsAll(more);
    }

    @Test
    void a_node_that_stops_settles_what_was_called_and_takes_nothing_more() {
        var waiting = office.deliver(endpoint, 6);
        start(waiting);
        office.runThreads();
        postman.stop(Duration.ZERO);
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.settled()).containsExactlyInAnyOrderElementsOf(waiting.subList(0, 4));
        assertThat(office.putBack()).containsExactlyElementsOf(waiting.subList(4, 6));
        assertThat(start(office.deliver(endpoint, 1))).isFalse();
    }

    @Test
    void what_cannot_be_settled_spoils_no_other() {
        var waiting = office.deliver(endpoint, 3);
        office.spoil(waiting.get(1), () -> new DatabaseFailure("settling", new java.sql.SQLException("bad")));
        start(waiting);
        office.runThreads();
        office.answerAll(AttemptResult.ACKNOWLEDGED);
        office.runThreads();
        assertThat(office.settled()).containsExactlyInAnyOrder(waiting.get(0), waiting.get(2));
        assertThat(start(office.deliver(endpoint, 1)))
                .as("the endpoint goes on")
                .isTrue();
    }

    @Test
    void a_call_that_cannot_be_made_is_left_to_the_sweep() {
        start(office.deliver(endpoint, 1));
        office.runThreads();
        office.breakCalls(new IllegalStateException("closed"));
        office.runThreads();
        assertThat(office.settled()).isEmpty();
        assertThat(start(office.deliver(endpoint, 1)))
                .as("the endpoint goes on")
                .isTrue();
    }

    @Test
    void a_look_that_fails_is_no_obstacle_for_the_next_one() {
        var waiting = office.deliver(endpoint, 1);
        office.breakLooks(new IllegalStateException("no database"));
        assertThat(Stream.of(waiting.get(0)).map(this::failure)).containsExactly("no database");
        office.breakLooks(null);
        assertThat(start(waiting)).isTrue();
    }

    private String failure(Shipment shipment) {
        try {
            return "started " + postman.start(Lane.FIRST, shipment.id());
        } catch (IllegalStateException failed) {
            return failed.getMessage();
        }
    }

    @Test
    void an_endpoint_whose_rate_allows_nothing_is_looked_at_again_once_it_does() {
        var waiting = office.deliver(endpoint, 1);
        office.rest(endpoint, Duration.ofMillis(300));
        assertThat(start(waiting)).isFalse();
        assertThat(start(waiting)).isFalse();
        assertThat(office.pauses()).as("once").containsExactly(Duration.ofMillis(300));
        office.rest(endpoint, null);
        office.runLater();
        office.runThreads();
        assertThat(office.called()).isEqualTo(1);
    }

    @Test
    void what_waited_too_long_for_its_place_is_put_back() {
        var waiting = office.deliver(endpoint, 1);
        start(waiting);
        office.now = Instant.EPOCH.plus(Taking.LEASE);
        office.runThreads();
        assertThat(office.called()).isZero();
        assertThat(office.putBack()).containsExactlyElementsOf(waiting);
    }

    private boolean start(List<Shipment> waiting) {
        return postman.start(Lane.FIRST, waiting.get(0).id());
    }
}
