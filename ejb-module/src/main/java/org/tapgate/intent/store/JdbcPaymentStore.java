package org.tapgate.intent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.MaskedPan;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.PaymentStore;
import org.tapgate.intent.ReadMethod;
import org.tapgate.money.Money;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Payments by plain SQL. */
@ApplicationScoped
class JdbcPaymentStore implements PaymentStore {

    private static final String ADD = """
            insert into payment (id, intent_id, amount, currency, outcome, first6, last4, card_key, read_method, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DECIDE =
            "update payment set outcome = ?, response_code = ?, decided_at = ? where id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcPaymentStore() {
        this(null);
    }

    @Inject
    JdbcPaymentStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Payment payment) {
        var card = payment.card();
        update(
                ADD,
                payment.id(),
                payment.intentId(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.outcome(),
                card.digits().first6(),
                card.digits().last4(),
                card.key(),
                card.readMethod(),
                payment.madeAt());
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return payment("select * from payment where id = ?", id);
    }

    @Override
    public Optional<Payment> hold(UUID id) {
        return payment("select * from payment where id = ? for update", id);
    }

    @Override
    public void decide(UUID id, HostAnswer answer, Instant at) {
        update(DECIDE, answer.outcome(), answer.responseCode(), at, id);
    }

    @Override
    public void reserve(UUID id, long amount) {
        update("update payment set reserved = reserved + ? where id = ?", amount, id);
    }

    @Override
    public void release(UUID id, long amount) {
        update("update payment set reserved = reserved - ? where id = ?", amount, id);
    }

    @Override
    public void giveBack(UUID id, long amount) {
        update("update payment set reserved = reserved - ?, refunded = refunded + ? where id = ?", amount, amount, id);
    }

    private void update(String statement, Object... values) {
        sql.call("writing a payment", connection -> Rows.update(connection, statement, values));
    }

    private Optional<Payment> payment(String query, UUID id) {
        return sql.call("finding a payment", connection -> Rows.first(connection, query, JdbcPaymentStore::read, id));
    }

    private static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("intent_id", UUID.class),
                new Money(row.getLong("amount"), row.getString("currency")),
                Outcome.valueOf(row.getString("outcome")),
                new HostAnswer(Outcome.valueOf(row.getString("outcome")), row.getString("response_code")),
                new Payment.Card(
                        new MaskedPan(row.getString("first6"), row.getString("last4")),
                        row.getString("card_key"),
                        ReadMethod.valueOf(row.getString("read_method"))),
                row.getLong("refunded"),
                row.getLong("reserved"),
                Rows.time(row, "made_at"));
    }
}
