package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Shipment;

/** What a node has in hand, in any order of events. */
class HandsAtRandomTest {

    private final Hands hands = new Hands();

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
                var one = random.nextInt(5) == 0
                        ? Calls.ended(call, AttemptResult.REFUSED)
                        : Calls.ended(call, AttemptResult.ACKNOWLEDGED);
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
}
