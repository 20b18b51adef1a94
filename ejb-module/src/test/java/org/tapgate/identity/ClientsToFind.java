package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** A register of clients for tests that can do nothing but find. */
public interface ClientsToFind extends ClientRegister {

    @Override
    default Page<Client> page(DataScope scope, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Optional<Client> lock(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void add(Client client) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void save(Client client) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void remove(UUID id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    default boolean isInUse(UUID id) {
        throw new UnsupportedOperationException();
    }
}
