package org.tapgate.order.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.order.Charge;

/** Charges customers by their contracts. The call to the acquirer is remote: never inside a transaction. */
@ApplicationScoped
public class ContractPayments {

    @Inject
    ContractRecords records;

    @Inject
    CardPayments payments;

    /** Asks the acquirer for what was prepared under this reference, and for its capture if that is wanted at once. */
    public void charge(UUID operation) {
        records.charge(operation).ifPresent(this::charge);
    }

    private void charge(Charge charge) {
        records.charged(charge, payments.authorize(charge.prepared(), charge.card()));
        payments.pursue(charge.prepared().orderId());
    }
}
