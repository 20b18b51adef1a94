package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** What a node has in hand: how much of it is called at once, and that nothing of it is forgotten. */
class HandsTest {

    private final Hands hands = new Hands();

    @Test
    void no_more_than_four_are_called_at_once_and_the_next_one_when_one_has_ended() {
        var endpoint = taken(Lane.FIRST, 10);
        var calls = hands.calls();
        assertThat(calls).hasSize(4);
        assertThat(hands.calls()).isEmpty();
        assertThat(hands.end(acknowledged(calls.get(0)))).isEmpty();
        assertThat(hands.calls())
                .singleElement()
                .extracting(call -> call.shipment().endpointId())
                .isEqualTo(endpoint);
    }

    @Test
    void endpoints_that_hang_leave_places_to_the_others_and_those_take_turns() {
        var hanging = Stream.generate(() -> taken(Lane.FIRST, 10)).limit(20).toList();
        assertThat(hands.calls()).hasSize(80);
        var good = Stream.generate(() -> taken(Lane.FIRST, 10)).limit(80).collect(Collectors.toSet());
        var first = hands.calls();
        assertThat(first).hasSize(Lane.FIRST.calls() - 80);
        var served = new ArrayList<>(first);
        for (var calls = first; served.size() < good.size(); served.addAll(calls)) {
            calls.forEach(call -> hands.end(acknowledged(call)));
            calls = hands.calls();
        }
        assertThat(served.stream().map(call -> call.shipment().endpointId()).limit(good.size()))
                .as("each once before any twice")
                .containsExactlyInAnyOrderElementsOf(good)
                .doesNotContainAnyElementsOf(hanging);
    }

    @Test
    void a_failure_drops_what_is_in_hand_and_goes_on_among_the_slow_until_a_success() {
        taken(Lane.FIRST, 10);
        var calls = hands.calls();
        assertThat(hands.end(refused(calls.get(0)))).hasSize(6);
        assertThat(hands.room(returned(refused(calls.get(0)))))
                .as("nothing ahead")
                .containsValue(1);
        hands.settled(returned(refused(calls.get(0))), shipments(calls.get(0), 1));
        var slow = hands.calls();
        assertThat(slow).singleElement().extracting(Hands.Call::lane).isEqualTo(Lane.SLOW);
        hands.end(acknowledged(slow.get(0)));
        assertThat(hands.room(returned(acknowledged(slow.get(0)))))
                .as("no more ahead than has ended")
                .containsValue(1 + 2);
        hands.settled(returned(acknowledged(slow.get(0))), shipments(slow.get(0), 1));
        assertThat(hands.calls()).singleElement().extracting(Hands.Call::lane).isEqualTo(Lane.FIRST);
    }

    @Test
    void some_are_taken_ahead_and_more_when_many_end() {
        var few = taken(Lane.FIRST, 1);
        var one = acknowledged(hands.calls().get(0));
        hands.end(one);
        assertThat(hands.room(returned(one))).containsEntry(few, 4 + 16);

        var many = taken(Lane.FIRST, 16);
        var ended = new ArrayList<EndedCall>();
        for (var calls = hands.calls(); !calls.isEmpty(); calls = hands.calls()) {
            calls.stream().map(HandsTest::acknowledged).forEach(ended::add);
            ended.stream().skip(ended.size() - calls.size()).forEach(hands::end);
        }
        assertThat(hands.room(new Returned(ended, List.of()))).containsEntry(many, 4 + 2 * 16);
    }

    @Test
    void a_node_that_stops_gives_up_what_it_has_not_called_and_takes_nothing_more() throws InterruptedException {
        var endpoint = taken(Lane.FIRST, 10);
        var calls = hands.calls();

        var dropped = hands.stop();

        assertThat(dropped).hasSize(6);
        hands.settled(new Returned(List.of(), dropped), List.of());
        assertThat(hands.open(Lane.FIRST, Ids.next())).isFalse();
        var ended = calls.stream().map(HandsTest::acknowledged).toList();
        ended.forEach(hands::end);
        assertThat(hands.room(new Returned(ended, List.of()))).containsEntry(endpoint, 0);
        hands.awaitSettled(Duration.ZERO);
        hands.settled(new Returned(ended, List.of()), List.of());
        hands.awaitSettled(Duration.ofDays(1));
        assertThat(hands.calls()).isEmpty();
    }

    @Test
    void whoever_is_woken_up_while_four_calls_are_under_way_leaves_it_to_them() {
        var endpoint = taken(Lane.FIRST, 4);
        var calls = hands.calls();
        assertThat(hands.open(Lane.FIRST, endpoint)).isFalse();
        hands.end(acknowledged(calls.get(0)));
        assertThat(hands.settled(returned(acknowledged(calls.get(0))), List.of()))
                .as("nobody took more since")
                .containsExactly(endpoint);
        assertThat(hands.looked(endpoint, List.of())).isEmpty();

        assertThat(hands.room(returned(acknowledged(calls.get(1))))).containsValue(1 + 16);
        hands.end(acknowledged(calls.get(1)));
        assertThat(hands.settled(returned(acknowledged(calls.get(1))), List.of()))
                .isEmpty();
    }

    @Test
    void a_call_that_hangs_keeps_no_other_from_beginning() {
        var endpoint = taken(Lane.FIRST, 1);
        assertThat(hands.calls()).hasSize(1);

        assertThat(hands.open(Lane.FIRST, endpoint)).isTrue();
        assertThat(hands.room(endpoint)).isEqualTo(3 + 16);
        assertThat(hands.open(Lane.FIRST, endpoint)).as("somebody is looking").isFalse();
        assertThat(hands.looked(endpoint, shipments(endpoint, 1)))
                .as("and looks once more")
                .containsExactly(endpoint);
        assertThat(hands.looked(endpoint, List.of())).isEmpty();
        assertThat(hands.calls()).hasSize(1);
    }

    @Test
    void a_look_that_fails_forgets_nothing() {
        var endpoint = taken(Lane.FIRST, 1);
        var call = hands.calls().get(0);
        assertThat(hands.open(Lane.FIRST, endpoint)).isTrue();
        hands.giveUp(endpoint);
        hands.end(acknowledged(call));
        assertThat(hands.settled(returned(acknowledged(call)), List.of())).isEmpty();
        assertThat(hands.open(Lane.FIRST, endpoint)).as("nothing is left").isTrue();
        hands.giveUp(endpoint);
        assertThat(hands.open(Lane.FIRST, endpoint)).as("after a failure").isTrue();
        assertThat(hands.open(Lane.FIRST, endpoint)).isFalse();
        assertThat(hands.looked(endpoint, List.of())).containsExactly(endpoint);
    }

    @Test
    void there_is_an_end_to_what_fits_in_hand() {
        IntStream.range(0, Hands.MOST).forEach(i -> taken(Lane.FIRST, 4));
        assertThat(hands.open(Lane.FIRST, Ids.next())).isFalse();
        var call = hands.calls().get(0);
        hands.end(acknowledged(call));
        assertThat(hands.room(returned(acknowledged(call)))).as("nothing ahead").containsValue(1);
    }

    private UUID taken(Lane lane, int count) {
        var endpoint = Ids.next();
        assertThat(hands.open(lane, endpoint)).isTrue();
        assertThat(hands.looked(endpoint, shipments(endpoint, count))).isEmpty();
        return endpoint;
    }

    private static List<Shipment> shipments(Hands.Call like, int count) {
        return shipments(like.shipment().endpointId(), count);
    }

    private static List<Shipment> shipments(UUID endpoint, int count) {
        return Stream.generate(() -> Calls.shipment(endpoint)).limit(count).toList();
    }

    private static Returned returned(EndedCall call) {
        return new Returned(List.of(call), List.of());
    }

    private static EndedCall acknowledged(Hands.Call call) {
        return Calls.ended(call, AttemptResult.ACKNOWLEDGED);
    }

    private static EndedCall refused(Hands.Call call) {
        return Calls.ended(call, AttemptResult.REFUSED);
    }
}
