package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.HostDays;
import org.tapgate.settlement.HostTotal;

/** Lines beside the messages that told the host of them, and beside what came of comparing the days of these messages. */
@ApplicationScoped
class JdbcHostDays implements HostDays {

    private static final String CONFIRMED = """
            with told as (
                select line.type, abs(line.amount) as amount, message.reference is null or compared.verdict is not null as over,
                    compared.verdict = 'IN_BALANCE' and message.amount = abs(line.amount) as confirmed
                from batch_line line
                    left join acquirer_message message
                        on message.reference = line.operation_id and message.kind = line.type and message.approved
                    left join acquirer_reconciliation compared
                        on compared.day = (message.transmitted_at at time zone 'UTC')::date
                        and compared.currency = message.currency and compared.verdict <> 'NO_ANSWER'
                where line.batch_id = ? and line.state = 'LIVE' and line.type <> 'ADJUSTMENT')
            select coalesce(bool_and(over), true) as over,
                count(*) filter (where type = 'CAPTURE' and confirmed) as captures,
                coalesce(sum(amount) filter (where type = 'CAPTURE' and confirmed), 0) as captured,
                count(*) filter (where type = 'REFUND' and confirmed) as refunds,
                coalesce(sum(amount) filter (where type = 'REFUND' and confirmed), 0) as refunded
            from told
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcHostDays() {
        this(null);
    }

    @Inject
    JdbcHostDays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<HostTotal> confirmed(Batch batch) {
        return sql.call(
                        "looking what the acquirer has confirmed",
                        connection -> Rows.first(connection, CONFIRMED, JdbcHostDays::total, batch.id()))
                .orElseThrow();
    }

    private static Optional<HostTotal> total(ResultSet row) throws SQLException {
        return row.getBoolean("over") ? Optional.of(LineTable.side(row, "")) : Optional.empty();
    }
}
