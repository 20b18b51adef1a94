package org.tapgate.order.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * A register with one client.
 *
 * @param timeZone of its business day
 */
record OneClient(String timeZone) implements ClientRegister {

    static final UUID ID = new UUID(7, 7);

    @Override
    public Optional<Client> find(UUID id) {
        return Optional.of(new Client(
                id, "Shop", "EUR", "ITA", ZoneId.of(timeZone), CaptureType.IMPLICIT, 1, Instant.EPOCH, Instant.EPOCH));
    }

    @Override
    public Page<Client> page(DataScope scope, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Client> lock(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Client client) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Client client) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isInUse(UUID id) {
        throw new UnsupportedOperationException();
    }
}
