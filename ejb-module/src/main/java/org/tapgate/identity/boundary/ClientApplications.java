package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ApplicationDraft;
import org.tapgate.identity.ApplicationRegister;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.ClientApplication;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;

/** The applications of clients, and the operator's own. Their keys are a door of their own: {@link ApplicationKeys}. */
@Stateless
public class ClientApplications {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ClientRegister clients;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @Inject
    private InstantSource time;

    /** A page by name, of all clients that the caller sees or of one of them. */
    @Requires(Permission.APPLICATION_VIEW)
    public Page<ClientApplication> list(Optional<UUID> client, PageRequest page) {
        var scope = current.get().scopeFor(Permission.APPLICATION_VIEW);
        return scope.isNothing() ? new Page<>(List.of(), Optional.empty()) : register.page(scope, client, page);
    }

    /** One application, if the caller may see it. */
    @Requires(Permission.APPLICATION_VIEW)
    public Optional<ClientApplication> find(UUID id) {
        return register.find(id)
                .filter(application -> application.isInside(current.get().scopeFor(Permission.APPLICATION_VIEW)));
    }

    /** Adds an application of a client that the caller may edit. */
    @Requires(Permission.APPLICATION_EDIT)
    public WriteOutcome<ClientApplication> create(ApplicationDraft draft) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        var application =
                ClientApplication.of(Ids.next(), draft.client(), draft.name(), draft.scopes(), time.instant());
        register.add(application);
        audit.note("application.created", application.id(), facts(application));
        return new WriteOutcome.Written<>(application);
    }

    /**
     * Gives an application another name and other scopes; it stays its client's.
     *
     * @param version the one that the change was made from
     */
    @Requires(Permission.APPLICATION_EDIT)
    public WriteOutcome<ClientApplication> replace(UUID id, long version, ApplicationDraft draft) {
        var found = lock(id);
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        var application = found.get();
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        if (!application.client().equals(Optional.of(draft.client()))) {
            return new WriteOutcome.Invalid<>(
                    List.of(new Fault("clientId", "unchangeable", "an application stays its client's")));
        }
        return application.version() == version ? replace(application, draft) : new WriteOutcome.Stale<>();
    }

    /**
     * Deletes an application; its keys and, within 15 minutes, its tokens end with it.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.APPLICATION_EDIT)
    public WriteOutcome<ClientApplication> delete(UUID id, Optional<Long> seen) {
        return lock(id).map(found -> WriteOutcome.unlessStale(seen, found.version(), () -> delete(found)))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<ClientApplication> replace(ClientApplication application, ApplicationDraft draft) {
        var replaced = application.replacedBy(draft.name(), draft.scopes(), time.instant());
        register.save(replaced);
        audit.note("application.changed", replaced.id(), facts(replaced));
        return new WriteOutcome.Written<>(replaced);
    }

    private WriteOutcome<ClientApplication> delete(ClientApplication application) {
        register.remove(application.id(), time.instant());
        audit.note("application.deleted", application.id(), facts(application));
        return new WriteOutcome.Written<>(application);
    }

    private List<Fault> faults(ApplicationDraft draft) {
        var faults = draft.faults();
        if (draft.client() == null || (editable().includesClient(draft.client()) && exists(draft.client()))) {
            return faults;
        }
        var unknown = new Fault("clientId", "unknown_client", "must be a client");
        return Stream.concat(Stream.of(unknown), faults.stream()).toList();
    }

    private boolean exists(UUID client) {
        return clients.lock(client).isPresent();
    }

    private DataScope editable() {
        return current.get().scopeFor(Permission.APPLICATION_EDIT);
    }

    private Optional<ClientApplication> lock(UUID id) {
        return register.lock(id).filter(application -> application.isInside(editable()));
    }

    private static Map<String, Object> facts(ClientApplication application) {
        return Map.of(
                "name",
                application.name(),
                "scopes",
                application.scopes().stream()
                        .map(ApplicationScope::wireName)
                        .sorted()
                        .toList());
    }
}
