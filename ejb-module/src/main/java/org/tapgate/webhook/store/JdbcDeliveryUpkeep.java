package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.LOSE;
import static org.tapgate.webhook.DeliverySignal.SEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.DeliveryUpkeep;
import org.tapgate.webhook.Lane;

/** Looks over all endpoints at once, one index entry or a few of each. */
@ApplicationScoped
class JdbcDeliveryUpkeep implements DeliveryUpkeep {

    private static final String LOSE_OVERDUE = """
            update webhook_delivery set %s, claim = null, lease_until = null where id in (
                select id from webhook_delivery where %s and lease_until < ?
                order by lease_until limit ? for update skip locked)
            """.formatted(Life.takes(LOSE), Life.canTake(LOSE));

    private static final String WITH_HELD = """
            select id from webhook_endpoint
            where deleted_at is null and disabled_reason is null and circuit = 'CLOSED'
              and exists (select from webhook_delivery where endpoint_id = webhook_endpoint.id and state = 'HELD')
            """;

    private static final String FOR_TRIAL = """
            select held.id from webhook_endpoint
            cross join lateral (
                select id from webhook_delivery
                where endpoint_id = webhook_endpoint.id and state = 'HELD' and next_at <= ?
                order by sequence limit 1) as held
            where deleted_at is null and disabled_reason is null and circuit <> 'CLOSED' and circuit_until <= ?
            """;

    private static final String DUE = """
            select due.id, due.attempts, (circuit <> 'CLOSED' or failing_since is not null) as poor
            from webhook_endpoint
            cross join lateral (
                select id, attempts from webhook_delivery
                where endpoint_id = webhook_endpoint.id and %s and next_at <= ?
                order by sequence limit ?) as due
            where deleted_at is null and disabled_reason is null
            """.formatted(Life.canTake(SEND));

    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery where created_at < ? and state <> 'IN_FLIGHT'
                order by created_at limit ? for update skip locked)
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcDeliveryUpkeep() {
        this(null);
    }

    @Inject
    JdbcDeliveryUpkeep(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int loseOverdue(Instant now, int most) {
        return sql.call("taking back deliveries", connection -> Rows.update(connection, LOSE_OVERDUE, now, most));
    }

    @Override
    public List<UUID> withHeld(Instant now) {
        return sql.call(
                "looking for held deliveries",
                connection -> Rows.list(connection, WITH_HELD, row -> row.getObject(1, UUID.class)));
    }

    @Override
    public List<Due> dueForTrial(Instant now) {
        return sql.call(
                "looking for trials",
                connection -> Rows.list(
                        connection, FOR_TRIAL, row -> new Due(row.getObject(1, UUID.class), Lane.SLOW), now, now));
    }

    @Override
    public List<Due> due(Instant now, int mostEach) {
        return sql.call(
                "looking for due deliveries",
                connection -> Rows.list(connection, DUE, JdbcDeliveryUpkeep::due, now, mostEach));
    }

    private static Due due(ResultSet row) throws SQLException {
        var poor = row.getBoolean("poor");
        var attempts = row.getInt("attempts");
        return new Due(row.getObject("id", UUID.class), Lane.of(poor, attempts));
    }

    @Override
    public int forget(Instant before, int most) {
        return sql.call("forgetting deliveries", connection -> Rows.update(connection, FORGET, before, most));
    }
}
