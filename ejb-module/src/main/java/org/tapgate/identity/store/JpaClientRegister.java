package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.Keyset;

@ApplicationScoped
class JpaClientRegister implements ClientRegister {

    private static final String IN_USE = """
            select (select count(a) from ApplicationRow a where a.clientId = :id and a.deletedAt is null)
                 + (select count(u) from UserRow u
                    where u.scopeKind = org.tapgate.identity.ScopeKind.CLI and u.scopeMembers = :text
                      and u.deletedAt is null)
            from ClientRow c where c.id = :id
            """;

    private static final SortOrder BY_NAME = SortOrder.by("name");

    @PersistenceContext
    EntityManager entities;

    private IdentityChanges changes;

    /** For the proxy of the container. */
    JpaClientRegister() {}

    @Inject
    JpaClientRegister(IdentityChanges changes) {
        this.changes = changes;
    }

    @Override
    public Page<Client> page(DataScope scope, PageRequest page) {
        var rows = new Keyset(entities).where("r.id = :client", "client", scope.client());
        return Page.of(
                rows.page(ClientRow.class, BY_NAME, page).stream()
                        .map(ClientRow::client)
                        .toList(),
                page.limit(),
                client -> BY_NAME.cursor(client.name(), client.id()));
    }

    @Override
    public Optional<Client> find(UUID id) {
        return live(entities.find(ClientRow.class, id)).map(ClientRow::client);
    }

    @Override
    public Optional<Client> lock(UUID id) {
        return live(entities.find(ClientRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(ClientRow::client);
    }

    @Override
    public void add(Client client) {
        entities.persist(ClientRow.of(client));
        changes.written(entities);
    }

    @Override
    public void save(Client client) {
        entities.find(ClientRow.class, client.id()).take(client);
        changes.written(entities);
    }

    @Override
    public void remove(UUID id, Instant at) {
        entities.find(ClientRow.class, id).delete(at);
        changes.written(entities);
    }

    @Override
    public boolean isInUse(UUID id) {
        return entities.createQuery(IN_USE, Long.class)
                        .setParameter("id", id)
                        .setParameter("text", id.toString())
                        .getSingleResult()
                > 0;
    }

    private static Optional<ClientRow> live(ClientRow row) {
        return Optional.ofNullable(row).filter(ClientRow::isLive);
    }
}
