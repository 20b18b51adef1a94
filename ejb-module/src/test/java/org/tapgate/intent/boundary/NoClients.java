package org.tapgate.intent.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** A register in which nobody is found. */
final class NoClients implements ClientRegister {

    @Override
    public Optional<Client> find(UUID id) {
        return Optional.empty();
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
