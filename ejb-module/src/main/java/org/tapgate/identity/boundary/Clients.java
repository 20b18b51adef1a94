package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientDraft;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Refusal;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.reference.StandardCodes;

/** The clients of the installation. */
@Stateless
public class Clients {

    @Inject
    private ClientRegister register;

    @Inject
    private StandardCodes codes;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /** A page by name. */
    @Requires(Permission.CLIENT_VIEW)
    public Page<Client> list(PageRequest page) {
        var scope = current.get().scopeFor(Permission.CLIENT_VIEW);
        return scope.isNothing() ? new Page<>(List.of(), Optional.empty()) : register.page(scope, page);
    }

    /** One client, if the caller may see it. */
    @Requires(Permission.CLIENT_VIEW)
    public Optional<Client> find(UUID id) {
        return Optional.of(id)
                .filter(current.get().scopeFor(Permission.CLIENT_VIEW)::includesClient)
                .flatMap(register::find);
    }

    /** Adds a client. */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<Client> create(ClientDraft draft) {
        var faults = draft.faults(codes);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        var client = Client.of(Ids.next(), draft, time.instant());
        register.add(client);
        audit.note("client.created", client.id(), Map.of("name", client.name()));
        return new WriteOutcome.Written<>(client);
    }

    /**
     * Replaces a client.
     *
     * @param version the one that the change was made from
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<Client> replace(UUID id, long version, ClientDraft draft) {
        var faults = draft.faults(codes);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        return register.lock(id)
                .map(client -> client.version() == version ? replace(client, draft) : new WriteOutcome.Stale<Client>())
                .orElseGet(WriteOutcome.Missing::new);
    }

    /**
     * Deletes a client to which nothing belongs any more; history keeps its name.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<Client> delete(UUID id, Optional<Long> seen) {
        return register.lock(id)
                .map(client -> WriteOutcome.unlessStale(seen, client.version(), () -> delete(client)))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<Client> replace(Client client, ClientDraft draft) {
        var replaced = client.replacedBy(draft, time.instant());
        register.save(replaced);
        audit.note("client.changed", client.id(), Map.of("name", replaced.name(), "version", replaced.version()));
        return new WriteOutcome.Written<>(replaced);
    }

    private WriteOutcome<Client> delete(Client client) {
        if (register.isInUse(client.id())) {
            return new WriteOutcome.Refused<>(Refusal.CLIENT_IN_USE);
        }
        register.remove(client.id(), time.instant());
        audit.note("client.deleted", client.id(), Map.of("name", client.name()));
        return new WriteOutcome.Written<>(client);
    }
}
