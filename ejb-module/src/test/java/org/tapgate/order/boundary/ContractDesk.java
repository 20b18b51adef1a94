package org.tapgate.order.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.Charge;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.MitOrder;
import org.tapgate.order.Order;
import org.tapgate.order.store.OrderStores;
import org.tapgate.platform.Database;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Written;

/** Contracts on the database of a shelf, wired by hand; each call makes a transaction, as the container would. */
@SuppressWarnings("UnnecessaryAssignment")
final class ContractDesk {

    private final Shelf shelf;

    private final String timeZone;

    ContractDesk(Shelf shelf, String timeZone) {
        this.shelf = shelf;
        this.timeZone = timeZone;
    }

    /** A first payment on which a contract is made. */
    void begin(UUID client, String reference, long amount, ContractTerms terms) {
        var order = shelf.order(client, reference, amount);
        var authorization = shelf.desk.payments().authorize(order, Shelf.CARD);
        shelf.desk.records().record(authorization);
        inTransaction(records -> {
            records.begin(
                    order,
                    terms,
                    authorization.answer().approved().orElseThrow().card());
            return Instant.EPOCH;
        });
    }

    /** What a program of the client does with contracts. */
    <T> T act(UUID client, Function<Contracts, T> work) {
        return Database.transaction(shelf.database, transaction -> work.apply(contracts(client, transaction)));
    }

    /** Charges a customer. */
    WriteOutcome<UUID> charge(UUID client, MitOrder wanted) {
        var prepared = act(client, contracts -> contracts.prepare(wanted));
        if (prepared instanceof Written<UUID> made) {
            var payments = new ContractPayments();
            payments.payments = shelf.desk.payments();
            payments.records = new Transactions();
            payments.charge(made.value());
        }
        return prepared;
    }

    private Contracts contracts(UUID client, DataSource transaction) {
        var contracts = new Contracts();
        contracts.contracts = OrderStores.contracts(transaction);
        contracts.orders = OrderStores.in(transaction);
        contracts.records = shelf.desk.within(transaction);
        contracts.clients = new OneClient(timeZone);
        contracts.current = Shelf.caller(DataScope.ofClient(client), Role.INTEGRATOR);
        contracts.trail = shelf.trail("reference");
        contracts.outbox = Outboxes.in(transaction);
        contracts.clock = () -> shelf.now;
        return contracts;
    }

    private <T> T inTransaction(Function<ContractRecords, T> work) {
        return Database.transaction(shelf.database, transaction -> work.apply(within(transaction)));
    }

    private ContractRecords within(DataSource transaction) {
        var records = new ContractRecords();
        records.contracts = OrderStores.contracts(transaction);
        records.records = shelf.desk.within(transaction);
        records.outbox = Outboxes.in(transaction);
        records.clock = () -> shelf.now;
        return records;
    }

    private final class Transactions extends ContractRecords {

        private void run(Consumer<ContractRecords> work) {
            inTransaction(records -> {
                work.accept(records);
                return Instant.EPOCH;
            });
        }

        @Override
        public Optional<Charge> charge(UUID operation) {
            return inTransaction(records -> records.charge(operation));
        }

        @Override
        public void charged(Charge charge, Authorization authorization) {
            run(records -> records.charged(charge, authorization));
        }

        @Override
        public void begin(Order order, ContractTerms terms, CardToken card) {
            run(records -> records.begin(order, terms, card));
        }
    }
}
