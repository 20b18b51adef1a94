package org.tapgate.webhook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.webhook.Attempt;
import org.tapgate.webhook.Delivery;
import org.tapgate.webhook.DeliveryFilter;
import org.tapgate.webhook.DeliveryLog;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.EndpointRegister;

/** The door of the delivery log, and of sending again. */
@Stateless
public class Deliveries {

    @Inject
    private DeliveryLog log;

    @Inject
    private EndpointRegister endpoints;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource clock;

    /** A delivery with everything that is known of it. */
    public record Story(Delivery delivery, Optional<String> body, List<Attempt> attempts) {

        /** Copies the attempts. */
        public Story {
            attempts = List.copyOf(attempts);
        }
    }

    /** A page, the newest first. */
    @Requires(Permission.WEBHOOK_VIEW)
    public Page<Delivery> page(DeliveryFilter filter, PageRequest page) {
        var scope = current.get().scopeFor(Permission.WEBHOOK_VIEW);
        return scope.isNothing()
                ? new Page<>(List.of(), Optional.empty())
                : log.page(scope.client().map(StreamOwner::new), filter, page);
    }

    /** One delivery, with its attempts and its body while that is kept. */
    @Requires(Permission.WEBHOOK_VIEW)
    public Optional<Story> find(UUID id) {
        return visible(id, current.get().scopeFor(Permission.WEBHOOK_VIEW))
                .map(delivery -> new Story(delivery, log.body(id), log.attempts(id)));
    }

    /** Sends one again at once, whether it failed or not. */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<Delivery> retry(UUID id) {
        var found = visible(id, current.get().scopeFor(Permission.WEBHOOK_EDIT));
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        var signal = found.get().state() == DeliveryState.DELIVERED ? DeliverySignal.REPLAY : DeliverySignal.RECOVER;
        if (!log.again(id, signal, clock.instant())) {
            return new WriteOutcome.Refused<>(WebhookRefusal.DELIVERY_UNDER_WAY);
        }
        trail.note(
                "webhook-delivery.retried", id, Map.of("endpointId", found.get().endpointId()));
        return new WriteOutcome.Written<>(log.find(id).orElseThrow());
    }

    /**
     * Sends many deliveries of an endpoint again.
     *
     * @param signal {@code RECOVER} for what failed or waits, {@code REPLAY} for everything
     * @param countOnly only say how many there would be
     * @return how many
     */
    @Requires(Permission.WEBHOOK_EDIT)
    public WriteOutcome<Long> again(UUID endpoint, DeliverySignal signal, Instant from, Instant to, boolean countOnly) {
        var scope = current.get().scopeFor(Permission.WEBHOOK_EDIT);
        var found = endpoints.find(endpoint).filter(it -> isInside(scope, it.owner()));
        if (found.isEmpty()) {
            return new WriteOutcome.Missing<>();
        }
        if (countOnly) {
            return new WriteOutcome.Written<>(log.count(endpoint, signal, from, to));
        }
        long count = log.again(endpoint, signal, from, to, clock.instant());
        trail.note(
                "webhook-endpoint.sent-again",
                endpoint,
                Map.of("signal", signal.name(), "from", from.toString(), "to", to.toString(), "count", count));
        return new WriteOutcome.Written<>(count);
    }

    private Optional<Delivery> visible(UUID id, DataScope scope) {
        return log.find(id).filter(delivery -> isInside(scope, delivery.owner()));
    }

    private static boolean isInside(DataScope scope, StreamOwner owner) {
        return owner.client().map(scope::includesClient).orElseGet(() -> scope.includes(DataScope.EVERYTHING));
    }
}
