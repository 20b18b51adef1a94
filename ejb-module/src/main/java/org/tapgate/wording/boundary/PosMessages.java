package org.tapgate.wording.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.wording.PosMessage;
import org.tapgate.wording.PosMessageFilter;
import org.tapgate.wording.PosMessageRefusal;
import org.tapgate.wording.PosMessageRegister;
import org.tapgate.wording.SavedPosMessage;

/** What people and applications do with the texts for cardholders. */
@Stateless
public class PosMessages {

    @Inject
    private PosMessageRegister register;

    @Inject
    private ClientRegister clients;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of them. */
    @Requires(Permission.SETTING_VIEW)
    public Page<SavedPosMessage> page(PosMessageFilter filter, PageRequest page) {
        return register.page(filter, page);
    }

    /** One of them. */
    @Requires(Permission.SETTING_VIEW)
    public Optional<SavedPosMessage> find(UUID id) {
        return register.find(id);
    }

    /** Everything that would be wrong with a message; none when it can be saved. */
    @Requires(Permission.SETTING_EDIT)
    public List<Fault> faults(PosMessage message) {
        return faultsOf(message);
    }

    /** Adds a message, for a language or a client that had none. */
    @Requires(Permission.SETTING_EDIT)
    public WriteOutcome<SavedPosMessage> add(PosMessage message) {
        var faults = faultsOf(message);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var added = new SavedPosMessage(Ids.next(), 1, message);
        return register.add(added, time.instant())
                ? noted("pos-message.created", added)
                : new Refused<>(PosMessageRefusal.MESSAGE_EXISTS);
    }

    /**
     * Replaces a message.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.SETTING_EDIT)
    public WriteOutcome<SavedPosMessage> replace(UUID id, long seen, PosMessage message) {
        var stored = register.find(id);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        var faults = faultsOf(message);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        if (stored.get().message().isFallback() && !isSameCase(stored.get().message(), message)) {
            return new Refused<>(PosMessageRefusal.FALLBACK_MESSAGE);
        }
        if (register.isTaken(id, message)) {
            return new Refused<>(PosMessageRefusal.MESSAGE_EXISTS);
        }
        var next = new SavedPosMessage(id, seen + 1, message);
        return register.replace(next, time.instant()) ? noted("pos-message.changed", next) : new Stale<>();
    }

    /**
     * Deletes a message; what is shown then is the common text, or the English one.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.SETTING_EDIT)
    public WriteOutcome<SavedPosMessage> remove(UUID id, Optional<Long> seen) {
        var stored = register.find(id);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        if (stored.get().message().isFallback()) {
            return new Refused<>(PosMessageRefusal.FALLBACK_MESSAGE);
        }
        return register.delete(id, seen.orElse(stored.get().version()), time.instant())
                ? noted("pos-message.deleted", stored.get())
                : new Stale<>();
    }

    private List<Fault> faultsOf(PosMessage message) {
        var faults = new ArrayList<>(message.faults());
        if (message.clientId() != null && clients.find(message.clientId()).isEmpty()) {
            faults.add(new Fault("clientId", "unknown_client", "no client has this id"));
        }
        return faults;
    }

    private static boolean isSameCase(PosMessage stored, PosMessage next) {
        return next.isFallback() && stored.code().equals(next.code());
    }

    private WriteOutcome<SavedPosMessage> noted(String action, SavedPosMessage saved) {
        var message = saved.message();
        trail.note(
                action,
                saved.id(),
                Map.of("code", message.code(), "language", message.language(), "version", saved.version()));
        return new Written<>(saved);
    }
}
