package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.LOSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Carriers;
import org.tapgate.webhook.Lane;

/** The table {@code webhook_node}, and what is under way to the endpoints that a node carries. */
@ApplicationScoped
class JdbcCarriers implements Carriers {

    /** Nobody waits for the disk: what a crash of the database takes back is said again a second later. */
    private static final String RENEW = """
            update webhook_node set alive_until = clock_timestamp() + make_interval(secs => ?)
            from (select set_config('synchronous_commit', 'off', true)) as unhurried
            where id = ? and alive_until >= clock_timestamp()
            """;

    private static final String BEGIN = """
            insert into webhook_node (id, alive_until) values (?, clock_timestamp() + make_interval(secs => ?))
            on conflict (id) do update set alive_until = excluded.alive_until
            """;

    /** Nobody waits here for a node that stands still in a transaction: its turn comes when that is over. */
    private static final String FORGET_DEAD =
            "delete from webhook_node where id in (select id from webhook_node where alive_until < clock_timestamp()"
                    + " for update skip locked) returning id";

    private static final String FORGET = "delete from webhook_node where id = ?";

    /** But what somebody is writing at this moment: an outcome counts. */
    private static final String TAKE_BACK = """
            update webhook_delivery set %s, claim = null, lease_until = null where id in (
                select delivery.id from webhook_endpoint
                join webhook_delivery delivery on delivery.endpoint_id = webhook_endpoint.id
                where carrier = any (?) and delivery.%s
                for update of delivery skip locked)
            """.formatted(Life.takes(LOSE), Life.canTake(LOSE));

    private static final String END_TRIALS = """
            update webhook_endpoint set circuit_until = least(circuit_until, ?) where id in (
                select id from webhook_endpoint where carrier = any (?) and circuit = 'HALF_OPEN'
                for no key update skip locked)
            """;

    private static final String WISH = """
            update webhook_endpoint set wished = true
            where id = ? and carrier <> ? and not wished and exists (
                select from webhook_delivery where endpoint_id = webhook_endpoint.id and state = 'IN_FLIGHT')
            """;

    private static final String TAKE_WISHES = """
            update webhook_endpoint set wished = false where id in (
                select id from webhook_endpoint where carrier = ? and wished for no key update skip locked)
            returning id, (circuit <> 'CLOSED' or failing_since is not null) as poor
            """;

    private final Sql sql;

    private final UUID node;

    /** For the proxy of the container. */
    JdbcCarriers() {
        this(null, (UUID) null);
    }

    @Inject
    JdbcCarriers(Sql sql, Node node) {
        this(sql, node.id());
    }

    JdbcCarriers(Sql sql, UUID node) {
        this.sql = sql;
        this.node = node;
    }

    @Override
    public boolean renew(Duration life) {
        return sql.call(
                "saying that this node lives", connection -> Rows.update(connection, RENEW, seconds(life), node) == 1);
    }

    @Override
    public void begin(Duration life, Instant now) {
        sql.call("beginning to carry", connection -> {
            takeBack(connection, List.of(node), now);
            return Rows.update(connection, BEGIN, node, seconds(life));
        });
    }

    private static double seconds(Duration life) {
        return life.toMillis() / 1_000.0;
    }

    @Override
    public boolean bury(Instant now) {
        return sql.call("taking back what dead nodes carried", connection -> {
            var dead = Rows.list(connection, FORGET_DEAD, row -> row.getObject(1, UUID.class));
            takeBack(connection, dead, now);
            return !dead.isEmpty();
        });
    }

    @Override
    public void leave(Instant now) {
        sql.call("taking back what this node carried", connection -> {
            takeBack(connection, List.of(node), now);
            return Rows.update(connection, FORGET, node);
        });
    }

    private static void takeBack(Connection connection, List<UUID> carriers, Instant now) throws SQLException {
        if (!carriers.isEmpty()) {
            var ids = connection.createArrayOf("uuid", carriers.toArray());
            Rows.update(connection, TAKE_BACK, ids);
            Rows.update(connection, END_TRIALS, now, ids);
        }
    }

    @Override
    public void wish(UUID endpoint) {
        sql.call("wishing that its carrier looks", connection -> Rows.update(connection, WISH, endpoint, node));
    }

    @Override
    public List<Wish> takeWishes() {
        return sql.call(
                "looking for wishes", connection -> Rows.list(connection, TAKE_WISHES, JdbcCarriers::wish, node));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(row.getObject("id", UUID.class), Lane.of(row.getBoolean("poor"), 0));
    }
}
