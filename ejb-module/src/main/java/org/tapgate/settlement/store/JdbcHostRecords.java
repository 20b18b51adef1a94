package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.HostRecords;
import org.tapgate.settlement.HostTotal;

/** What the simulator answered, as the operations have it, and where its records are made to differ. */
@ApplicationScoped
class JdbcHostRecords implements HostRecords {

    private static final String TOTALS = """
            select count(*) filter (where operation.type = 'CAPTURE') as captures,
                coalesce(sum(recorded.amount) filter (where operation.type = 'CAPTURE'), 0) as captured,
                count(*) filter (where operation.type = 'REFUND') as refunds,
                coalesce(sum(recorded.amount) filter (where operation.type = 'REFUND'), 0) as refunded
            from batch_line
                join operation on operation.id = batch_line.operation_id
                left join simulated_host_difference difference on difference.operation_id = operation.id
                cross join lateral (select coalesce(difference.amount, operation.amount) as amount) as recorded
            where batch_line.batch_id = ? and batch_line.state = 'LIVE' and recorded.amount > 0
            """;

    private static final String UNKNOWN = """
            select operation_id from batch_line join simulated_host_difference difference using (operation_id)
            where batch_id = ? and state = 'LIVE' and difference.amount = 0
            """;

    private static final String OTHERWISE = """
            select exists (
                select from batch_line join simulated_host_difference difference using (operation_id)
                where batch_id = ? and state = 'LIVE' and difference.amount > 0)
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcHostRecords() {
        this(null);
    }

    @Inject
    JdbcHostRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public HostTotal of(Batch batch) {
        return sql.call(
                        "asking the simulated acquirer for totals",
                        connection -> Rows.first(connection, TOTALS, JdbcHostRecords::total, batch.id()))
                .orElseThrow();
    }

    @Override
    public List<UUID> unknown(Batch batch) {
        return sql.call(
                "asking the simulated acquirer for what it does not know",
                connection -> Rows.list(connection, UNKNOWN, row -> row.getObject(1, UUID.class), batch.id()));
    }

    @Override
    public boolean isOtherwise(Batch batch) {
        return sql.call(
                        "asking the simulated acquirer for other amounts",
                        connection -> Rows.first(connection, OTHERWISE, row -> row.getBoolean(1), batch.id()))
                .orElseThrow();
    }

    private static HostTotal total(ResultSet row) throws SQLException {
        return new HostTotal(
                row.getLong("captures"), row.getLong("captured"), row.getLong("refunds"), row.getLong("refunded"));
    }
}
