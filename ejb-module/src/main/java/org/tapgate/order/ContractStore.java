package org.tapgate.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;

/** Port: contracts, in the running transaction. */
public interface ContractStore {

    /**
     * Writes a new contract.
     *
     * @param orderId the first payment
     * @return false when the client has another one of that name: nothing is written
     */
    boolean add(Contract contract, UUID orderId, CardToken card, Instant now);

    /** Whether the client has a contract of this name. */
    boolean isTaken(UUID clientId, String reference);

    /** The contract of this name, held for the rest of the transaction. */
    Optional<Contract> hold(DataScope scope, String reference);

    /** All that were not deactivated of a customer, the newest first. */
    List<Contract> ofCustomer(DataScope scope, String customerId);

    /** From now on nothing is charged by it. */
    void deactivate(UUID id, Instant now);

    /** What is to be asked for under this reference; empty when it was asked for. */
    Optional<Charge> charge(UUID operation);
}
