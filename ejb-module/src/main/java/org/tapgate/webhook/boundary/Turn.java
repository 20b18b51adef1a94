package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.webhook.Shipment;

/**
 * What there is to do for an endpoint.
 *
 * @param shipment what to send now, if anything
 * @param again when to look again because its rate allows no more now; empty when somebody else will see to it
 */
public record Turn(Optional<Shipment> shipment, Optional<Again> again) {

    static final Turn NOTHING = new Turn(Optional.empty(), Optional.empty());

    /** Look for work for this endpoint again after a while. */
    public record Again(UUID endpoint, Duration pause) {}

    static Turn of(Optional<Shipment> shipment) {
        return new Turn(shipment, Optional.empty());
    }
}
