package org.tapgate.intent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.IntentLimits;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;

/** What clients may ask for in one intent, currency by currency. Without a word on one, what is usual holds. */
@Stateless
public class ClientLimits {

    @Inject
    DeviceStore devices;

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
    public Optional<List<IntentLimits.Saved>> of(UUID client) {
        return Optional.of(client)
                .filter(current.get().scopeFor(Permission.CLIENT_VIEW)::includesClient)
                .filter(id -> clients.find(id).isPresent())
                .map(devices::limitsOf);
    }

    /**
     * Gives a client limits of its own, or changes them; amounts in minor units.
     *
     * @param seen the version that the change was made from; empty to add
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<IntentLimits.Saved> limit(
            UUID client, String currency, Optional<Long> seen, Long least, Long most, Integer mostInstallments) {
        var faults = IntentLimits.faultsOf(least, most, mostInstallments);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        if (clients.find(client).isEmpty()) {
            return new Missing<>();
        }
        if (!codes.isCurrency(currency)) {
            return new Invalid<>(List.of(new Fault("currency", "unknown", "an ISO 4217 currency")));
        }
        return write(client, seen, new IntentLimits(currency, least, most, mostInstallments));
    }

    private WriteOutcome<IntentLimits.Saved> write(UUID client, Optional<Long> seen, IntentLimits limits) {
        boolean done = seen.map(version -> devices.replaceLimits(client, limits, version))
                .orElseGet(() -> devices.addLimits(client, limits));
        if (!done) {
            return new Stale<>();
        }
        trail.note(
                "client.intents_limited",
                client,
                Map.of("currency", limits.currency(), "least", limits.least(), "most", limits.most()));
        return new Written<>(new IntentLimits.Saved(limits, seen.orElse(0L) + 1));
    }

    /**
     * Takes a client's own limits in a currency away.
     *
     * @param seen the version that was looked at; empty to take away whatever is there
     */
    @Requires(Permission.CLIENT_EDIT)
    public WriteOutcome<String> unlimit(UUID client, String currency, Optional<Long> seen) {
        if (!devices.unlimit(client, currency, seen)) {
            return isLimited(client, currency) ? new Stale<>() : new Missing<>();
        }
        trail.note("client.intents_unlimited", client, Map.of("currency", currency));
        return new Written<>(currency);
    }

    private boolean isLimited(UUID client, String currency) {
        return devices.limitsOf(client).stream()
                .anyMatch(saved -> saved.limits().currency().equals(currency));
    }
}
