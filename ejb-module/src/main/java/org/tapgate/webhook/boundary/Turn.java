package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tapgate.webhook.Shipment;

/**
 * What there is to do for some endpoints.
 *
 * @param shipments what was taken
 * @param again when to look again because rates allow no more now; for the others somebody else will see to it
 * @param closed those that are called no more for now
 */
public record Turn(List<Shipment> shipments, List<Again> again, Set<UUID> closed) {

    /** Copies the lists. */
    public Turn {
        shipments = List.copyOf(shipments);
        again = List.copyOf(again);
        closed = Set.copyOf(closed);
    }

    /** Look for work for this endpoint again after a while. */
    public record Again(UUID endpoint, Duration pause) {}
}
