package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.HOLD;
import static org.tapgate.webhook.DeliverySignal.RELEASE;
import static org.tapgate.webhook.DeliverySignal.SEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.RecentCalls;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Shipment;

/**
 * Deliveries on their way. Claims and outcomes do not wait for the disk: what a crash of the database takes back is sent
 * again, and the receiver knows it by its id.
 */
@ApplicationScoped
class JdbcDeliveryQueue implements DeliveryQueue {

    private static final String ADD = """
            insert into webhook_delivery (id, endpoint_id, owner, event_id, event_type, sequence, state, next_at, created_at,
                body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (endpoint_id, event_id) do nothing
            """;

    private static final String ENDPOINT_OF = "select endpoint_id from webhook_delivery where id = ?";

    private static final String DUE_NOW = """
            select delivery.id from webhook_delivery delivery join stream_event on stream_event.id = delivery.event_id
            where endpoint_id = ? and %s and next_at <= ?
            order by delivery.sequence limit 1
            for update of delivery skip locked
            """.formatted(Life.canTake(SEND));

    /** Only the first one that waits at all, held ones included, and that when it is due: nothing overtakes it. */
    private static final String FIRST_IF_DUE = """
            select id from (
                select delivery.id, endpoint_id, delivery.sequence, next_at from webhook_delivery delivery
                join stream_event on stream_event.id = delivery.event_id
                where endpoint_id = ? and %s
                order by delivery.sequence limit 1) as first
            where next_at <= ? and not exists (
                select from webhook_delivery held
                where held.endpoint_id = first.endpoint_id and held.sequence < first.sequence and held.%s)
            """.formatted(Life.canTake(SEND), Life.canTake(RELEASE));

    private static final String CLAIM = """
            update webhook_delivery set %s, claim = ?, lease_until = ?
            from (select set_config('synchronous_commit', 'off', true)) as unhurried
            where id = (%%s)
              and (select count(*) from webhook_delivery where endpoint_id = ? and state = 'IN_FLIGHT') < ?
            returning id, event_id, event_type, attempts, step, replay,
                      coalesce(body, (select event.body from stream_event event where event.id = event_id)) as body
            """.formatted(Life.takes(SEND));

    private static final String CLAIM_DUE = CLAIM.formatted(DUE_NOW);

    private static final String CLAIM_FIRST = CLAIM.formatted(FIRST_IF_DUE);

    private static final String SETTLE = """
            update webhook_delivery set %s, attempts = attempts + 1, step = ?, next_at = coalesce(?, next_at),
                ended_at = ?, claim = null, lease_until = null
            where id = ? and claim = ? and %s
            """;

    private static final String LOG = """
            insert into webhook_attempt (id, delivery_id, endpoint_id, number, started_at, millis, result, status,
                request_headers, response_headers, response_body, next_at)
            select ?, id, endpoint_id, ?, ?, ?, ?, ?, ?, ?, ?, ? from webhook_delivery where id = ?
            """;

    private static final String RECENT = """
            select result from webhook_attempt where endpoint_id = ? and started_at >= ?
            order by started_at desc limit ?
            """;

    private static final String HOLD_ALL = "update webhook_delivery set %s where endpoint_id = ? and %s"
            .formatted(Life.takes(HOLD), Life.canTake(HOLD));

    private static final String RELEASE_SOME = """
            update webhook_delivery set %s where id in (
                select id from webhook_delivery where endpoint_id = ? and %s order by sequence limit ? for update skip locked)
            """.formatted(Life.takes(RELEASE), Life.canTake(RELEASE));

    private static final String RELEASE_DUE = """
            update webhook_delivery set %s where id = (
                select id from webhook_delivery where endpoint_id = ? and %s and next_at <= ? order by sequence limit 1)
            """.formatted(Life.takes(RELEASE), Life.canTake(RELEASE));

    private static final String RELEASE_FIRST_IF_DUE = """
            update webhook_delivery set %s where id = (
                select id from webhook_delivery where endpoint_id = ? and %s order by sequence limit 1) and next_at <= ?
            """.formatted(Life.takes(RELEASE), Life.canTake(RELEASE));

    private static final String HASTEN =
            "update webhook_delivery set next_at = ? where endpoint_id = ? and next_at > ? and "
                    + Life.canTake(RELEASE);

    private final Sql sql;

    private final EndpointRegister endpoints;

    /** For the proxy of the container. */
    JdbcDeliveryQueue() {
        this(null, null);
    }

    @Inject
    JdbcDeliveryQueue(Sql sql, EndpointRegister endpoints) {
        this.sql = sql;
        this.endpoints = endpoints;
    }

    @Override
    public void add(List<NewDelivery> deliveries, Instant now) {
        sql.call("adding deliveries", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                for (var delivery : deliveries) {
                    var event = delivery.event();
                    insert.setObject(1, delivery.id());
                    insert.setObject(2, delivery.endpoint().id());
                    insert.setObject(3, event.owner().id());
                    insert.setObject(4, event.id());
                    insert.setString(5, event.type());
                    insert.setLong(6, event.sequence());
                    insert.setString(7, delivery.state().name());
                    insert.setObject(8, Rows.plain(now));
                    insert.setObject(9, Rows.plain(now));
                    insert.setString(10, delivery.ownBody().orElse(null));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    @Override
    public Optional<UUID> endpointOf(UUID delivery) {
        return sql.call(
                "finding the endpoint of a delivery",
                connection -> Rows.first(connection, ENDPOINT_OF, row -> row.getObject(1, UUID.class), delivery));
    }

    @Override
    public Optional<Shipment> claim(Endpoint endpoint, Instant now, Instant leaseEnd) {
        var claim = Ids.next();
        var statement = endpoint.settings().ordered() ? CLAIM_FIRST : CLAIM_DUE;
        return sql.call(
                "claiming a delivery",
                connection -> Rows.first(
                        connection,
                        statement,
                        row -> shipment(row, claim, endpoint, now),
                        claim,
                        leaseEnd,
                        endpoint.id(),
                        now,
                        endpoint.id(),
                        endpoint.callsAtOnce()));
    }

    private Shipment shipment(ResultSet row, UUID claim, Endpoint endpoint, Instant now) throws SQLException {
        return new Shipment(
                row.getObject("id", UUID.class),
                claim,
                endpoint.id(),
                endpoint.settings().url(),
                endpoint.settings().format(),
                endpoints.secrets(endpoint.id(), now),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getInt("step"),
                row.getBoolean("replay"));
    }

    @Override
    public boolean settle(
            Shipment shipment, Outgoing call, Reply reply, DeliverySignal signal, Optional<Instant> next, Instant now) {
        var settle = SETTLE.formatted(Life.takes(signal), Life.canTake(signal));
        return sql.call("settling a delivery", connection -> {
            Rows.update(
                    connection,
                    LOG,
                    Ids.next(),
                    shipment.attempts() + 1,
                    reply.startedAt(),
                    (int) reply.took().toMillis(),
                    reply.result(),
                    reply.status().orElse(null),
                    HeaderText.of(call.headers()),
                    reply.status().isPresent() ? String.join("\n", reply.headers()) : null,
                    reply.status().isPresent() ? HeaderText.storable(reply.body()) : null,
                    next.orElse(null),
                    shipment.id());
            return Rows.update(
                            connection,
                            settle,
                            reply.result().isSuccess() ? 0 : shipment.step() + 1,
                            next.orElse(null),
                            next.isPresent() ? null : now,
                            shipment.id(),
                            shipment.claim())
                    == 1;
        });
    }

    @Override
    public RecentCalls recent(UUID endpoint, Instant since) {
        var results = sql.call(
                "looking at recent calls",
                connection -> Rows.list(
                        connection,
                        RECENT,
                        row -> AttemptResult.valueOf(row.getString("result")),
                        endpoint,
                        since,
                        RecentCalls.MOST));
        int failures =
                (int) results.stream().filter(result -> !result.isSuccess()).count();
        int unreached =
                (int) results.stream().takeWhile(AttemptResult::isUnreached).count();
        return new RecentCalls(results.size(), failures, unreached);
    }

    @Override
    public void hold(UUID endpoint) {
        sql.call("holding deliveries", connection -> Rows.update(connection, HOLD_ALL, endpoint));
    }

    @Override
    public int release(UUID endpoint, int most) {
        return sql.call("releasing deliveries", connection -> Rows.update(connection, RELEASE_SOME, endpoint, most));
    }

    @Override
    public void releaseNext(Endpoint endpoint, Instant now) {
        var statement = endpoint.settings().ordered() ? RELEASE_FIRST_IF_DUE : RELEASE_DUE;
        sql.call("releasing a delivery", connection -> Rows.update(connection, statement, endpoint.id(), now));
    }

    @Override
    public void hasten(UUID endpoint, Instant now) {
        sql.call("hastening deliveries", connection -> Rows.update(connection, HASTEN, now, endpoint, now));
    }
}
