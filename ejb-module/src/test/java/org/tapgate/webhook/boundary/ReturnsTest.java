package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Shipment;

/** Calls that end, whoever settles them, and their places. */
class ReturnsTest {

    private final Returns returns = new Returns();

    @Test
    void the_first_one_starts_somebody_who_settles_and_the_others_join_it() {
        assertThat(returns.add(ended(Lane.FIRST))).isTrue();
        assertThat(returns.add(ended(Lane.FIRST))).isFalse();
        assertThat(returns.next(9)).hasSize(2);
        assertThat(returns.goesOn()).isFalse();
        assertThat(returns.add(ended(Lane.FIRST))).as("somebody new").isTrue();
    }

    @Test
    void what_came_meanwhile_or_was_too_much_is_gone_on_with() {
        IntStream.range(0, 3).forEach(i -> returns.add(ended(Lane.FIRST)));
        assertThat(returns.next(2)).hasSize(2);
        assertThat(returns.goesOn()).isTrue();
        assertThat(returns.add(ended(Lane.FIRST))).isFalse();
        assertThat(returns.next(2)).hasSize(2);
        assertThat(returns.goesOn()).isFalse();
        assertThat(returns.next(2)).isEmpty();
    }

    @Test
    void places_go_over_to_the_next_calls_of_their_endpoint_and_the_others_are_given_back() {
        var places = new Places();
        var endpoint = Ids.next();
        var held = Held.taken(places, Lane.SLOW, endpoint, 4);
        assertThat(held.count(endpoint)).isEqualTo(4);
        assertThat(held.handOver(endpoint)).isEqualTo(Lane.SLOW);
        held.giveBack();
        held.giveBack();
        assertThat(places.take(Lane.SLOW, 1_000)).isEqualTo(Lane.SLOW.calls() - 1);
    }

    @Test
    void ended_calls_hold_the_places_they_had() {
        var places = new Places();
        var all = Held.taken(places, Lane.FIRST, Ids.next(), 1_000);
        var ended = List.of(ended(Lane.FIRST), ended(Lane.FIRST));
        var held = Held.of(places, ended);
        assertThat(held.count(ended.get(0).shipment().endpointId())).isEqualTo(1);
        held.giveBack();
        assertThat(places.take(Lane.FIRST, 1_000)).isEqualTo(2);
        assertThat(all.count(Ids.next())).isZero();
    }

    private static EndedCall ended(Lane lane) {
        var url = "https://shop.example/";
        var shipment = new Shipment(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                url,
                EndpointFormat.STANDARD,
                List.of(),
                Ids.next(),
                "ping",
                "{}",
                0,
                0,
                false);
        var reply = Reply.none(AttemptResult.TIMED_OUT, Instant.EPOCH, Duration.ZERO);
        return new EndedCall(lane, shipment, new Outgoing(URI.create(url), Map.of(), "{}"), reply);
    }
}
