package org.tapgate.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the client applications that are not deleted, and their keys. */
public interface ApplicationRegister {

    /** A page by name, of those inside the scope and, if given, of that client. */
    Page<ClientApplication> page(DataScope scope, Optional<UUID> client, PageRequest page);

    /** All applications of a client, deleted ones included: what they did stays theirs. */
    Set<UUID> everyOneOf(UUID client);

    /** One application. */
    Optional<ClientApplication> find(UUID id);

    /** One application, locked until the end of the transaction. */
    Optional<ClientApplication> lock(UUID id);

    /** Adds a new one. */
    void add(ClientApplication application);

    /** Stores a changed one. */
    void save(ClientApplication application);

    /** Deletes softly; its keys are no longer found. */
    void remove(UUID id, Instant at);

    /** The keys of an application, newest first. */
    List<StoredKey> keysOf(UUID application);

    /** The key of that public part, of an application that is not deleted. */
    Optional<StoredKey> key(String keyId);

    /** Adds a new key. */
    void add(StoredKey key);

    /** Stores a key that was taken back. */
    void save(StoredKey key);

    /** Notes when a key was used, unless a later use is noted already. */
    void used(String keyId, Instant at);
}
