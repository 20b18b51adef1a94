package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderLimits;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;

/** Up to how much one person does alone on orders of a client, currency by currency. */
@Stateless
public class LimitsOfClients {

    @Inject
    OrderLimitStore limits;

    @Inject
    ClientRegister clients;

    @Inject
    StandardCodes codes;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    /** The limits that a client has of its own, by currency; empty when there is no such client. */
    @Requires(Permission.CLIENT_VIEW)
    public Optional<List<OrderLimits.Saved>> of(UUID client) {
        return Optional.of(client)
                .filter(current.get().scopeFor(Permission.CLIENT_VIEW)::includesClient)
                .filter(id -> clients.find(id).isPresent())
                .map(limits::of);
    }

    /**
     * Gives a client limits of its own, or changes them.
     *
     * @param seen the version that the change was made from; empty to add
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<OrderLimits.Saved> limit(UUID client, Optional<Long> seen, OrderLimits wanted) {
        var faults = faults(wanted);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        if (clients.find(client).isEmpty()) {
            return new Missing<>();
        }
        boolean done = seen.map(version -> limits.replace(client, wanted, version))
                .orElseGet(() -> limits.add(client, wanted));
        return done ? noted(client, new OrderLimits.Saved(wanted, seen.orElse(0L) + 1)) : new Stale<>();
    }

    private List<Fault> faults(OrderLimits wanted) {
        var faults = new ArrayList<>(wanted.faults());
        if (!codes.isCurrency(wanted.currency())) {
            faults.add(new Fault("currency", "unknown", "an ISO 4217 currency"));
        }
        return faults;
    }

    private WriteOutcome<OrderLimits.Saved> noted(UUID client, OrderLimits.Saved saved) {
        var facts = new HashMap<String, Object>();
        facts.put("currency", saved.limits().currency());
        facts.put("adjustment", saved.limits().adjustment());
        facts.put("refund", saved.limits().refund());
        facts.values().removeIf(value -> value == null);
        trail.note("client.orders_limited", client, facts);
        return new Written<>(saved);
    }

    /**
     * Takes a client's own limits in a currency away.
     *
     * @param seen the version that was looked at; empty to take away whatever is there
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<String> unlimit(UUID client, String currency, Optional<Long> seen) {
        if (!limits.remove(client, currency, seen)) {
            return isLimited(client, currency) ? new Stale<>() : new Missing<>();
        }
        trail.note("client.orders_unlimited", client, Map.of("currency", currency));
        return new Written<>(currency);
    }

    private boolean isLimited(UUID client, String currency) {
        return limits.of(client).stream()
                .anyMatch(saved -> saved.limits().currency().equals(currency));
    }
}
