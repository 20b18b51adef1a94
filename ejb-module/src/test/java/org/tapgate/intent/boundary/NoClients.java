package org.tapgate.intent.boundary;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientsToFind;

/** A register in which nobody is found. */
final class NoClients implements ClientsToFind {

    @Override
    public Optional<Client> find(UUID id) {
        return Optional.empty();
    }
}
