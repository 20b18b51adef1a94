package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        hands.settled(returned(acknowledged(slow.get(0))), shipments(slow.get(0), 1));
        assertThat(hands.calls()).singleElement().extracting(Hands.Call::lane).isEqualTo(Lane.FIRST);
    }

    @Test
    void the_more_has_ended_the_more_is_taken_ahead() {
        var endpoint = taken(Lane.FIRST, 4);
        var calls = hands.calls();
        assertThat(room(endpoint, calls.subList(0, 1))).isEqualTo(1 + 2);
        assertThat(room(endpoint, calls.subList(1, 4))).isEqualTo(3 + 6);
    }

    private int room(UUID endpoint, List<Hands.Call> calls) {
        var ended = calls.stream().map(HandsTest::acknowledged).toList();
        ended.forEach(hands::end);
        var room = hands.room(new Returned(ended, List.of()));
        hands.settled(new Returned(ended, List.of()), shipments(calls.get(0), calls.size()));
        hands.calls();
        return room.get(endpoint);
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

        assertThat(hands.room(returned(acknowledged(calls.get(1))))).containsValue(1 + 2);
        hands.end(acknowledged(calls.get(1)));
        assertThat(hands.settled(returned(acknowledged(calls.get(1))), List.of()))
                .isEmpty();
    }

    @Test
    void a_call_that_hangs_keeps_no_other_from_beginning() {
        var endpoint = taken(Lane.FIRST, 1);
        assertThat(hands.calls()).hasSize(1);

        assertThat(hands.open(Lane.FIRST, endpoint)).isTrue();
        assertThat(hands.room(endpoint)).isEqualTo(3);
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

    /** Whatever happens in whatever order, the caps hold, and what was taken is settled once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_is_called_too_often_or_forgotten(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var world = new World(random);
        for (int step = 0; step < 3_000; step++) {
            world.step();
        }
        world.end();
        assertThat(world.settled).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(world.taken);
        assertThat(world.endpoints)
                .allSatisfy(endpoint -> assertThat(hands.open(Lane.FIRST, endpoint))
                        .as("nothing is left")
                        .isTrue());
    }

    /** Endpoints with work, and a node that does it. */
    private final class World {

        private final List<UUID> endpoints =
                Stream.generate(Ids::next).limit(60).toList();

        private final List<UUID> taken = new ArrayList<>();

        private final List<UUID> settled = new ArrayList<>();

        private final List<Hands.Call> under = new ArrayList<>();

        private final List<EndedCall> ended = new ArrayList<>();

        private final List<Shipment> unsent = new ArrayList<>();

        private final RandomGenerator random;

        World(RandomGenerator random) {
            this.random = random;
        }

        void step() {
            switch (random.nextInt(8)) {
                case 0, 1 -> wakeUp();
                case 2 -> settle(true);
                case 3 -> unsent.addAll(hands.drop(List.of(some(endpoints))));
                case 4 -> cancel();
                default -> endOne();
            }
            call();
        }

        /** No more work comes. */
        void end() {
            while (!under.isEmpty() || !ended.isEmpty() || !unsent.isEmpty()) {
                if (!under.isEmpty()) {
                    endOne();
                }
                settle(false);
                call();
            }
        }

        private void wakeUp() {
            var lane = some(List.of(Lane.values()));
            var endpoint = some(endpoints);
            if (hands.open(lane, endpoint)) {
                look(endpoint, true);
            }
        }

        private void look(UUID endpoint, boolean more) {
            if (random.nextInt(10) == 0) {
                hands.giveUp(endpoint);
                return;
            }
            var shipments = more ? take(Map.of(endpoint, hands.room(endpoint))) : List.<Shipment>of();
            hands.looked(endpoint, shipments).forEach(again -> look(again, more));
        }

        private List<Shipment> take(Map<UUID, Integer> most) {
            var shipments = new ArrayList<Shipment>();
            most.forEach((endpoint, number) -> IntStream.range(0, random.nextInt(number + 1))
                    .forEach(i -> shipments.add(Calls.shipment(endpoint))));
            shipments.forEach(shipment -> taken.add(shipment.id()));
            return shipments;
        }

        private void call() {
            under.addAll(hands.calls());
            var byEndpoint = new HashMap<UUID, Integer>();
            var byLane = new HashMap<Lane, Integer>();
            under.forEach(call -> {
                byEndpoint.merge(call.shipment().endpointId(), 1, Integer::sum);
                byLane.merge(call.lane(), 1, Integer::sum);
            });
            assertThat(byEndpoint.values()).allMatch(calls -> calls <= 4);
            byLane.forEach((lane, calls) -> assertThat(calls).isLessThanOrEqualTo(lane.calls()));
        }

        private void endOne() {
            if (!under.isEmpty()) {
                var call = under.remove(random.nextInt(under.size()));
                var one = random.nextInt(5) == 0 ? refused(call) : acknowledged(call);
                unsent.addAll(hands.end(one));
                ended.add(one);
            }
        }

        private void cancel() {
            if (!under.isEmpty()) {
                var call = under.remove(random.nextInt(under.size()));
                hands.cancel(call);
                unsent.add(call.shipment());
            }
        }

        private void settle(boolean more) {
            var returned = new Returned(ended, unsent);
            ended.clear();
            unsent.clear();
            var room = hands.room(returned);
            returned.shipments().forEach(shipment -> settled.add(shipment.id()));
            hands.settled(returned, more ? take(room) : List.of()).forEach(endpoint -> look(endpoint, more));
        }

        private <T> T some(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
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
