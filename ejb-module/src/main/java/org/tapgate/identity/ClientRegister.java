package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the clients that are not deleted. */
public interface ClientRegister {

    /** A page by name, of those inside the scope. */
    Page<Client> page(DataScope scope, PageRequest page);

    /** One client. */
    Optional<Client> find(UUID id);

    /** One client, locked until the end of the transaction. */
    Optional<Client> lock(UUID id);

    /** Adds a new one. */
    void add(Client client);

    /** Stores a changed one. */
    void save(Client client);

    /** Deletes softly: history keeps its name. */
    void remove(UUID id, Instant at);

    /** Whether applications or users belong to it. */
    boolean isInUse(UUID id);
}
