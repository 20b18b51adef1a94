package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.Outbox;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.Charge;
import org.tapgate.order.Contract;
import org.tapgate.order.ContractStore;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.Order;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Log;

/** The transactions of contracts that nobody asks a permission for; each joins that of its caller, if there is one. */
@Stateless
public class ContractRecords {

    private static final Log LOG = Log.of(ContractRecords.class);

    private static final String INSIDE = "features call it that have asked for their own permission";

    @Inject
    ContractStore contracts;

    @Inject
    PaymentRecords records;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /** Whether a client has a contract of that name; no client is one too. */
    @NoPermissionNeeded(INSIDE)
    public boolean isTaken(UUID clientId, String reference) {
        return contracts.isTaken(clientId, reference);
    }

    /** Makes a contract of its first payment. */
    @NoPermissionNeeded(INSIDE)
    public void begin(Order order, ContractTerms terms, CardToken card) {
        var id = Ids.next();
        var named = new ContractTerms(
                Optional.ofNullable(terms.reference()).orElseGet(id::toString),
                terms.customerId(),
                terms.type(),
                terms.expiresOn());
        var contract = new Contract(id, order.clientId(), named, order.instrument(), true);
        var now = clock.instant();
        if (contracts.add(contract, order.id(), card, now)) {
            outbox.publish(ContractEvents.created(contract, now));
        } else {
            LOG.warn("A contract of this name was made meanwhile", Map.of("order", order.id()));
        }
    }

    /** What is to be asked for under this reference; empty when it was asked for. */
    @NoPermissionNeeded(INSIDE)
    public Optional<Charge> charge(UUID operation) {
        return contracts.charge(operation);
    }

    /** Records what came of a charge, and has it captured if it is to be. */
    @NoPermissionNeeded(INSIDE)
    public void charged(Charge charge, Authorization authorization) {
        if (records.record(authorization)) {
            records.held(authorization.orderId(), charge.captureType());
        }
    }
}
