package org.tapgate.identity;

import java.util.Optional;
import java.util.UUID;

/** Port: all clients in memory, for the moment when a terminal is asked for money. Other nodes' changes come within a second. */
@FunctionalInterface
public interface ClientDirectory {

    /** The client; empty when there is none or it was deleted. */
    Optional<Client> client(UUID id);
}
