package org.tapgate.order.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.order.Contract;

/** What is told of a contract: {@code contract.created} and {@code .deactivated} (webhooks.md section 1). */
final class ContractEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractEvents() {}

    static DomainEvent created(Contract contract, Instant now) {
        return event("contract.created", "ACTIVE", contract, now);
    }

    static DomainEvent deactivated(Contract contract, Instant now) {
        return event("contract.deactivated", "DEACTIVATED", contract, now);
    }

    /** Under the name by which the client finds it: back-office.md section 1. */
    private static DomainEvent event(String type, String state, Contract contract, Instant now) {
        var terms = contract.terms();
        var data = JSON.createObjectNode()
                .put("id", terms.reference())
                .put("contractId", terms.reference())
                .put("customerId", terms.customerId())
                .put("contractType", terms.type().name())
                .put("state", state);
        var event = DomainEvent.of(type, contract.id(), now, data.toString());
        return Optional.ofNullable(contract.clientId()).map(event::forClient).orElse(event);
    }
}
