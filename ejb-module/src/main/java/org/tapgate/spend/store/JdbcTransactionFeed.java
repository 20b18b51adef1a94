package org.tapgate.spend.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.card.CardFingerprint;
import org.tapgate.money.Money;
import org.tapgate.platform.ee.Sql;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.CardTransaction.Kind;
import org.tapgate.spend.TransactionFeed;

/** The table {@code card_transaction}. */
@ApplicationScoped
class JdbcTransactionFeed implements TransactionFeed {

    private static final String ADD = """
            insert into card_transaction (id, hash, key_id, kind, at, mcc, amount, currency,
                billing_amount, billing_currency, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF = """
            select id, kind, at, mcc, amount, currency, billing_amount, billing_currency from card_transaction
            where hash = ? and key_id = ? and at >= ?
            order by at, id
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcTransactionFeed() {
        this(null);
    }

    @Inject
    JdbcTransactionFeed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CardFingerprint card, CardTransaction transaction, Instant now) {
        sql.call("adding a card transaction", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, UUID.fromString(transaction.reference()));
                insert.setString(2, card.hash());
                insert.setString(3, card.keyId());
                insert.setString(4, transaction.kind().name());
                insert.setObject(5, transaction.at().atOffset(ZoneOffset.UTC));
                insert.setString(6, transaction.mcc());
                insert.setLong(7, transaction.amount().amount());
                insert.setString(8, transaction.amount().currency());
                var billing = transaction.billing();
                insert.setObject(9, billing == null ? null : billing.amount(), Types.BIGINT);
                insert.setString(10, billing == null ? null : billing.currency());
                insert.setObject(11, now.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<CardTransaction> of(List<CardFingerprint> card, Instant since) {
        return sql.call("reading card transactions", connection -> {
            var found = new ArrayList<CardTransaction>();
            for (CardFingerprint fingerprint : card) {
                read(connection, fingerprint, since, found);
            }
            return found;
        });
    }

    private static void read(Connection connection, CardFingerprint card, Instant since, List<CardTransaction> found)
            throws SQLException {
        try (var select = connection.prepareStatement(OF)) {
            select.setString(1, card.hash());
            select.setString(2, card.keyId());
            select.setObject(3, since.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(transaction(row));
                }
            }
        }
    }

    private static CardTransaction transaction(ResultSet row) throws SQLException {
        var billed = row.getString("billing_currency");
        return new CardTransaction(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("mcc"),
                new Money(row.getLong("amount"), row.getString("currency")),
                billed == null ? null : new Money(row.getLong("billing_amount"), billed));
    }
}
