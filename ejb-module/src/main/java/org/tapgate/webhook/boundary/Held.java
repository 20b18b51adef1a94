package org.tapgate.webhook.boundary;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;

/** Places that are held for the next calls of some endpoints. */
final class Held {

    private final Places places;

    private final Map<UUID, Deque<Lane>> lanes = new HashMap<>();

    private Held(Places places) {
        this.places = places;
    }

    /** As many as are free in a lane, for one endpoint that wants so many. */
    static Held taken(Places places, Lane lane, UUID endpoint, int most) {
        var held = new Held(places);
        held.lanes.put(endpoint, new ArrayDeque<>(Collections.nCopies(places.take(lane, most), lane)));
        return held;
    }

    /** Those of calls that have ended; some go on, the others are given back by and by. */
    static Held of(Places places, List<EndedCall> ended) {
        var held = new Held(places);
        ended.forEach(call -> held.lanes
                .computeIfAbsent(call.shipment().endpointId(), unused -> new ArrayDeque<>())
                .add(call.lane()));
        return held;
    }

    /** How many there are for an endpoint. */
    int count(UUID endpoint) {
        return lanes.getOrDefault(endpoint, new ArrayDeque<>()).size();
    }

    /** Hands one over to a call. */
    Lane handOver(UUID endpoint) {
        return lanes.get(endpoint).remove();
    }

    /** Gives back what is left. */
    void giveBack() {
        lanes.values().forEach(left -> left.forEach(lane -> places.giveBack(lane, 1)));
        lanes.clear();
    }
}
