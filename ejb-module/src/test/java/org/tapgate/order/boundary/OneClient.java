package org.tapgate.order.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientsToFind;

/**
 * A register with one client.
 *
 * @param timeZone of its business day
 */
record OneClient(String timeZone) implements ClientsToFind {

    static final UUID ID = new UUID(7, 7);

    @Override
    public Optional<Client> find(UUID id) {
        return Optional.of(new Client(
                id, "Shop", "EUR", "ITA", ZoneId.of(timeZone), CaptureType.IMPLICIT, 1, Instant.EPOCH, Instant.EPOCH));
    }
}
