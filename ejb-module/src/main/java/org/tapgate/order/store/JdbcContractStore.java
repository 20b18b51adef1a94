package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.CaptureType;
import org.tapgate.identity.DataScope;
import org.tapgate.money.Money;
import org.tapgate.order.CardToken;
import org.tapgate.order.Channel;
import org.tapgate.order.Charge;
import org.tapgate.order.Contract;
import org.tapgate.order.ContractStore;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.ContractType;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationType;
import org.tapgate.order.PaymentInstrument;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Contracts by plain SQL. Who may see the first payment may see the contract. */
@ApplicationScoped
class JdbcContractStore implements ContractStore {

    private static final String ADD = """
            insert into contract (
                id, client_id, reference, customer_id, type, expires_on, order_id, payment_instrument, payment_circuit,
                card_token, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (client_id, reference) do nothing
            """;

    private static final String FIND = """
            select contract.* from contract join payment_order on payment_order.id = contract.order_id
            """;

    private static final String TAKEN =
            "select 1 from contract where client_id is not distinct from ? and reference = ?";

    private static final String CHARGE = """
            select i.id, i.order_id, i.channel, i.amount, i.currency, payment_order.capture_type, contract.card_token
            from acquirer_instruction i join payment_order on payment_order.id = i.order_id
                join contract on contract.id = payment_order.contract_id
            where i.id = ? and i.state = 'PREPARED' and i.type = 'AUTHORIZATION'
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcContractStore() {
        this(null);
    }

    @Inject
    JdbcContractStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Contract contract, UUID orderId, CardToken card, Instant now) {
        var terms = contract.terms();
        int added = update(
                "adding a contract",
                ADD,
                contract.id(),
                contract.clientId(),
                terms.reference(),
                terms.customerId(),
                terms.type(),
                terms.expiresOn(),
                orderId,
                contract.instrument().shown(),
                contract.instrument().circuit(),
                card.value(),
                now);
        return added == 1;
    }

    @Override
    public boolean isTaken(UUID clientId, String reference) {
        return !list("looking for a contract", TAKEN, row -> row.getInt(1), clientId, reference)
                .isEmpty();
    }

    @Override
    public Optional<Contract> hold(DataScope scope, String reference) {
        var list = contracts(scope).where("contract.reference = ?", reference);
        return sql
                .call(
                        "finding a contract",
                        connection -> list.held(connection, "contract", JdbcContractStore::contract))
                .stream()
                .findFirst();
    }

    @Override
    public List<Contract> ofCustomer(DataScope scope, String customerId) {
        var list =
                contracts(scope).where("contract.customer_id = ?", customerId).where("contract.deactivated_at is null");
        return sql.call("listing contracts", connection -> list.list(connection, 1_000, JdbcContractStore::contract));
    }

    private static TimeList contracts(DataScope scope) {
        return new TimeList(FIND, "contract.made_at", "contract.id").within(scope);
    }

    @Override
    public void deactivate(UUID id, Instant now) {
        update(
                "deactivating a contract",
                "update contract set deactivated_at = ? where id = ? and deactivated_at is null",
                now,
                id);
    }

    @Override
    public Optional<Charge> charge(UUID operation) {
        return list("reading what to charge", CHARGE, JdbcContractStore::charge, operation).stream()
                .findFirst();
    }

    private static Charge charge(ResultSet row) throws SQLException {
        var prepared = new Instruction(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                OperationType.AUTHORIZATION,
                Channel.valueOf(row.getString("channel")),
                null,
                null,
                new Money(row.getLong("amount"), row.getString("currency")),
                0);
        return new Charge(
                prepared,
                new CardToken(row.getString("card_token")),
                CaptureType.valueOf(row.getString("capture_type")));
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ContractTerms(
                        row.getString("reference"),
                        row.getString("customer_id"),
                        ContractType.valueOf(row.getString("type")),
                        row.getObject("expires_on", LocalDate.class)),
                new PaymentInstrument(row.getString("payment_instrument"), row.getString("payment_circuit")),
                row.getObject("deactivated_at") == null);
    }

    private int update(String doing, String text, Object... values) {
        return sql.call(doing, connection -> Rows.update(connection, text, values));
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }
}
