package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.event.StreamOwner;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.messaging.Outbox;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.PingEvent;
import org.tapgate.webhook.SignatureScheme;

/** What people and applications do with endpoints. */
@Stateless
public class WebhookEndpoints {

    /** How long a former secret is good. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    private EndpointRegister register;

    @Inject
    private DeliveryQueue queue;

    @Inject
    private AddressCheck addresses;

    @Inject
    private CurrentCaller current;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource clock;

    /** An endpoint with a secret that is shown this once. */
    public record WithSecret(Endpoint endpoint, EndpointSecret secret) {}

    /** A page, the newest first, of all that the caller sees or of one client. */
    @Requires(Permission.WEBHOOK_VIEW)
    public Page<Endpoint> page(Optional<UUID> client, PageRequest page) {
        var scope = current.get().scopeFor(Permission.WEBHOOK_VIEW);
        if (scope.isNothing() || client.filter(id -> !scope.includesClient(id)).isPresent()) {
            return new Page<>(List.of(), Optional.empty());
        }
        return register.page(client.or(scope::client).map(StreamOwner::new), page);
    }

    /** One of them. */
    @Requires(Permission.WEBHOOK_VIEW)
    public Optional<Endpoint> find(UUID id) {
        var scope = current.get().scopeFor(Permission.WEBHOOK_VIEW);
        return register.find(id).filter(endpoint -> isInside(scope, endpoint));
    }

    /** Adds an endpoint: of that client, or the caller's own, or the operator's for a caller of the operator. */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<WithSecret> add(Optional<UUID> client, EndpointDraft draft) {
        var scope = editable();
        if (scope.isNothing() || client.filter(id -> !scope.includesClient(id)).isPresent()) {
            return new WriteOutcome.Invalid<>(List.of(new Fault("clientId", "unknown_client", "must be a client")));
        }
        var faults = addresses.faults(draft);
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        var now = clock.instant();
        var endpoint = Endpoint.of(
                Ids.next(), StreamOwner.of(client.or(scope::client)), draft.signedBy(SignatureScheme.HMAC), now);
        register.add(endpoint);
        note("webhook-endpoint.created", endpoint);
        return new WriteOutcome.Written<>(new WithSecret(endpoint, newSecret(endpoint, now, now)));
    }

    /** Replaces its settings; enabling lets go what was held. */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<Endpoint> replace(UUID id, long version, EndpointDraft draft) {
        var faults = addresses.faults(draft);
        var found = lock(id);
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        if (!faults.isEmpty()) {
            return new WriteOutcome.Invalid<>(faults);
        }
        if (found.get().version() != version) {
            return new WriteOutcome.Stale<>();
        }
        var signed = draft.signedBy(found.get().settings().signature());
        var unlike = unlike(found.get(), signed);
        if (!unlike.isEmpty()) {
            return new WriteOutcome.Invalid<>(unlike);
        }
        var replaced = found.get().replacedBy(signed, clock.instant());
        register.save(replaced);
        if (found.get().disabled().isPresent() && replaced.disabled().isEmpty()) {
            queue.hasten(id, replaced.changedAt());
        }
        note("webhook-endpoint.changed", replaced);
        return new WriteOutcome.Written<>(replaced);
    }

    private static List<Fault> unlike(Endpoint stored, EndpointDraft draft) {
        return stored.settings().signature() == draft.signature()
                ? draft.faults()
                : List.of(new Fault("signature", "unchangeable", "stays as it was chosen: add another endpoint"));
    }

    /**
     * Deletes it; nothing more is sent but what is under way.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<Endpoint> remove(UUID id, Optional<Long> seen) {
        return lock(id).map(endpoint -> WriteOutcome.unlessStale(seen, endpoint.version(), () -> remove(endpoint)))
                .orElseGet(WriteOutcome.Missing::new);
    }

    private WriteOutcome<Endpoint> remove(Endpoint endpoint) {
        register.remove(endpoint.id(), clock.instant());
        note("webhook-endpoint.deleted", endpoint);
        return new WriteOutcome.Written<>(endpoint);
    }

    /** Gives it a new secret; the former one signs beside it for 24 hours. */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<WithSecret> rotate(UUID id) {
        return lock(id).map(endpoint -> {
                    var now = clock.instant();
                    note("webhook-endpoint.secret-rotated", endpoint);
                    return (WriteOutcome<WithSecret>) new WriteOutcome.Written<>(
                            new WithSecret(endpoint, newSecret(endpoint, now, now.plus(OVERLAP))));
                })
                .orElseGet(WriteOutcome.Missing::new);
    }

    /** Sends it a ping; answers the id of the event. */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<UUID> ping(UUID id) {
        var found = lock(id);
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        if (found.get().disabled().isPresent()) {
            return new WriteOutcome.Refused<>(WebhookRefusal.ENDPOINT_DISABLED);
        }
        var event = PingEvent.of(id, clock.instant());
        outbox.publish(found.get().owner().client().map(event::forClient).orElse(event));
        note("webhook-endpoint.tested", found.get());
        return new WriteOutcome.Written<>(event.id());
    }

    private EndpointSecret newSecret(Endpoint endpoint, Instant now, Instant formerEnd) {
        var secret = endpoint.settings().signature().generate();
        register.addSecret(endpoint.id(), secret, now, formerEnd);
        return secret;
    }

    private Optional<Endpoint> lock(UUID id) {
        var scope = editable();
        return register.lock(id).filter(endpoint -> isInside(scope, endpoint));
    }

    private DataScope editable() {
        return current.get().scopeFor(Permission.WEBHOOK_EDIT);
    }

    private static boolean isInside(DataScope scope, Endpoint endpoint) {
        return endpoint.owner()
                .client()
                .map(scope::includesClient)
                .orElseGet(() -> scope.includes(DataScope.EVERYTHING));
    }

    /** Without the path of the address, which may hold a secret of the client. */
    private void note(String action, Endpoint endpoint) {
        trail.note(
                action,
                endpoint.id(),
                Map.of(
                        "host",
                        URI.create(endpoint.settings().url()).getHost(),
                        "enabled",
                        endpoint.disabled().isEmpty()));
    }
}
