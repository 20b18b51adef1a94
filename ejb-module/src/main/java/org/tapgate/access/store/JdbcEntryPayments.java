package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.EntryPayment;
import org.tapgate.access.EntryPayments;
import org.tapgate.order.CardToken;
import org.tapgate.platform.ee.Sql;

/** The table {@code entry_payment}. */
@ApplicationScoped
class JdbcEntryPayments implements EntryPayments {

    private static final String KEEP = """
            insert into entry_payment (entry_id, order_id, card_token) values (?, ?, ?)
            on conflict (entry_id) do update set order_id = excluded.order_id, card_token = excluded.card_token
            """;

    private static final String FIND = "select order_id, card_token from entry_payment where entry_id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcEntryPayments() {
        this(null);
    }

    @Inject
    JdbcEntryPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(EntryPayment payment) {
        sql.call("keeping how an entry is paid", connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                var card = payment.card();
                new Parameters(statement)
                        .id(payment.entryId())
                        .id(payment.orderId())
                        .text(card == null ? null : card.value());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Optional<EntryPayment> of(UUID entryId) {
        return sql.call("asking how an entry is paid", connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                new Parameters(statement).id(entryId);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(payment(entryId, new Columns(row))) : Optional.empty();
                }
            }
        });
    }

    private static EntryPayment payment(UUID entryId, Columns row) throws SQLException {
        var order = row.id();
        var card = row.text();
        return new EntryPayment(entryId, order, card == null ? null : new CardToken(card));
    }
}
