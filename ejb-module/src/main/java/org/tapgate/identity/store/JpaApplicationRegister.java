package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.StoredKey;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.Keyset;

@ApplicationScoped
class JpaApplicationRegister implements ApplicationRegister {

    private static final String KEYS = """
            select k from KeyRow k where k.applicationId = :application order by k.createdAt desc, k.keyId
            """;

    private static final String KEY = """
            select k from KeyRow k, ApplicationRow a
            where k.keyId = :keyId and a.id = k.applicationId and a.deletedAt is null
            """;

    private static final String USED = """
            update KeyRow k set k.lastUsedAt = :at
            where k.keyId = :keyId and (k.lastUsedAt is null or k.lastUsedAt < :at)
            """;

    private static final SortOrder BY_NAME = SortOrder.by("name");

    @PersistenceContext
    EntityManager entities;

    private IdentityChanges changes;

    /** For the proxy of the container. */
    JpaApplicationRegister() {}

    @Inject
    JpaApplicationRegister(IdentityChanges changes) {
        this.changes = changes;
    }

    @Override
    public Page<ClientApplication> page(DataScope scope, Optional<UUID> client, PageRequest page) {
        var rows = new Keyset(entities)
                .where("r.clientId = :own", "own", scope.client())
                .where("r.clientId = :client", "client", client);
        return Page.of(
                rows.page(ApplicationRow.class, BY_NAME, page).stream()
                        .map(ApplicationRow::application)
                        .toList(),
                page.limit(),
                found -> BY_NAME.cursor(found.name(), found.id()));
    }

    @Override
    public Set<UUID> everyOneOf(UUID client) {
        return entities.createQuery("select a.id from ApplicationRow a where a.clientId = :client", UUID.class)
                .setParameter("client", client)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ClientApplication> find(UUID id) {
        return live(entities.find(ApplicationRow.class, id)).map(ApplicationRow::application);
    }

    @Override
    public Optional<ClientApplication> lock(UUID id) {
        return live(entities.find(ApplicationRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(ApplicationRow::application);
    }

    @Override
    public void add(ClientApplication application) {
        entities.persist(ApplicationRow.of(application));
        changes.written(entities);
    }

    @Override
    public void save(ClientApplication application) {
        entities.find(ApplicationRow.class, application.id()).take(application);
        changes.written(entities);
    }

    @Override
    public void remove(UUID id, Instant at) {
        entities.find(ApplicationRow.class, id).delete(at);
        changes.written(entities);
    }

    @Override
    public List<StoredKey> keysOf(UUID application) {
        return entities.createQuery(KEYS, KeyRow.class)
                .setParameter("application", application)
                .getResultStream()
                .map(KeyRow::key)
                .toList();
    }

    @Override
    public Optional<StoredKey> key(String keyId) {
        return entities.createQuery(KEY, KeyRow.class)
                .setParameter("keyId", keyId)
                .getResultStream()
                .findFirst()
                .map(KeyRow::key);
    }

    @Override
    public void add(StoredKey key) {
        entities.persist(KeyRow.of(key));
        changes.written(entities);
    }

    @Override
    public void save(StoredKey key) {
        entities.find(KeyRow.class, key.keyId()).take(key);
        changes.written(entities);
    }

    @Override
    public void used(String keyId, Instant at) {
        entities.createQuery(USED)
                .setParameter("keyId", keyId)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Optional<ApplicationRow> live(ApplicationRow row) {
        return Optional.ofNullable(row).filter(ApplicationRow::isLive);
    }
}
