package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.ClientDirectory;
import org.tapgate.identity.KeyDirectory;
import org.tapgate.identity.KnownKey;
import org.tapgate.identity.StoredKey;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;

/** All clients, and all keys that can still be used. Who is not known may be new on another node: that is looked up. */
@ApplicationScoped
class IdentityInMemory implements KeyDirectory, ClientDirectory {

    /** Of its version. */
    static final String NAME = "identity";

    private static final String CLIENTS = "select r from ClientRow r where r.deletedAt is null";

    private static final String APPLICATIONS = "select r from ApplicationRow r where r.deletedAt is null";

    private static final String KEYS = "select r from KeyRow r where r.revokedAt is null";

    @PersistenceContext
    EntityManager entities;

    private Snapshot<Content> copy;

    private record Content(Map<UUID, Client> clients, Map<String, KnownKey> keys) {}

    /** For the proxy of the container. */
    IdentityInMemory() {}

    @Inject
    IdentityInMemory(SnapshotVersions versions) {
        copy = new Snapshot<>(() -> versions.of(NAME), former -> new Content(clients(), keys()));
    }

    @Override
    public Optional<Client> client(UUID id) {
        return known(content -> content.clients().get(id));
    }

    @Override
    public Optional<KnownKey> key(String keyId) {
        return known(content -> content.keys().get(keyId));
    }

    private <V> Optional<V> known(Function<Content, V> question) {
        return Optional.ofNullable(question.apply(copy.get()))
                .or(() -> Optional.ofNullable(question.apply(copy.refresh())));
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /**
     * Makes sure that it exists, to be called before the commit of a change: made afterwards, as at the first start, it
     * would have no names left to look the database up by.
     */
    void standBy() {
        // That a call comes here is all that it takes
    }

    /** This node has changed something. */
    void outdated() {
        copy.outdated();
    }

    private Map<UUID, Client> clients() {
        return entities.createQuery(CLIENTS, ClientRow.class)
                .getResultStream()
                .map(ClientRow::client)
                .collect(Collectors.toUnmodifiableMap(Client::id, client -> client));
    }

    private Map<String, KnownKey> keys() {
        var applications = entities.createQuery(APPLICATIONS, ApplicationRow.class)
                .getResultStream()
                .map(ApplicationRow::application)
                .collect(Collectors.toUnmodifiableMap(ClientApplication::id, application -> application));
        return entities.createQuery(KEYS, KeyRow.class)
                .getResultStream()
                .map(KeyRow::key)
                .filter(key -> applications.containsKey(key.application()))
                .collect(Collectors.toUnmodifiableMap(
                        StoredKey::keyId, key -> new KnownKey(key, applications.get(key.application()))));
    }
}
