package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderLimits;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Limits of persons by plain SQL. */
@ApplicationScoped
class JdbcOrderLimitStore implements OrderLimitStore {

    /** The client's own row comes first; a row that says nothing of this counts as none. */
    private static final String HOLDS = """
            select %1$s from order_limit
            where (client_id is null or client_id = ?) and currency = ? and %1$s is not null
            order by client_id nulls last limit 1
            """;

    private static final String ADD = """
            insert into order_limit (client_id, currency, adjustment, refund) values (?, ?, ?, ?)
            on conflict (client_id, currency) do nothing
            """;

    private static final String REPLACE = """
            update order_limit set adjustment = ?, refund = ?, version = version + 1
            where client_id = ? and currency = ? and version = ?
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcOrderLimitStore() {
        this(null);
    }

    @Inject
    JdbcOrderLimitStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Long> adjustment(UUID clientId, String currency) {
        return holds("adjustment", clientId, currency);
    }

    @Override
    public Optional<Long> refund(UUID clientId, String currency) {
        return holds("refund", clientId, currency);
    }

    private Optional<Long> holds(String column, UUID clientId, String currency) {
        return sql.call(
                "asking for a limit",
                connection ->
                        Rows.first(connection, HOLDS.formatted(column), row -> row.getLong(1), clientId, currency));
    }

    @Override
    public List<OrderLimits.Saved> of(UUID clientId) {
        return sql.call(
                "listing limits of persons",
                connection -> Rows.list(
                        connection,
                        "select * from order_limit where client_id = ? order by currency",
                        JdbcOrderLimitStore::read,
                        clientId));
    }

    private static OrderLimits.Saved read(ResultSet row) throws SQLException {
        return new OrderLimits.Saved(
                new OrderLimits(
                        row.getString("currency"),
                        row.getObject("adjustment", Long.class),
                        row.getObject("refund", Long.class)),
                row.getLong("version"));
    }

    @Override
    public boolean add(UUID clientId, OrderLimits limits) {
        return change("limiting persons", ADD, clientId, limits.currency(), limits.adjustment(), limits.refund());
    }

    @Override
    public boolean replace(UUID clientId, OrderLimits limits, long version) {
        return change(
                "changing limits of persons",
                REPLACE,
                limits.adjustment(),
                limits.refund(),
                clientId,
                limits.currency(),
                version);
    }

    @Override
    public boolean remove(UUID clientId, String currency, Optional<Long> seen) {
        return change(
                "taking limits of persons away",
                "delete from order_limit where client_id = ? and currency = ? and version = coalesce(?::bigint, version)",
                clientId,
                currency,
                seen.orElse(null));
    }

    private boolean change(String doing, String text, Object... values) {
        return sql.call(doing, connection -> Rows.update(connection, text, values)) == 1;
    }
}
