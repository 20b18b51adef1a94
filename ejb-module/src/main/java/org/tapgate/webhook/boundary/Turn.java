package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tapgate.webhook.Shipment;

/**
 * What there is to do for some endpoints.
 *
 * @param shipments what was taken
 * @param again when to look again because rates allow no more now; for the others somebody else will see to it
 * @param closed those that are called no more with what was taken before
 */
public record Turn(List<Shipment> shipments, List<Again> again, Set<UUID> closed) {

    /** Copies the lists. */
    public Turn {
        shipments = List.copyOf(shipments);
        again = List.copyOf(again);
        closed = Set.copyOf(closed);
    }

    /** The same when these are called no more with what was taken before, either. */
    Turn andClosed(Set<UUID> more) {
        var all = new HashSet<>(closed);
        all.addAll(more);
        return new Turn(shipments, again, all);
    }

    /** Look for work for this endpoint again after a while. */
    public record Again(UUID endpoint, Duration pause) {}
}
