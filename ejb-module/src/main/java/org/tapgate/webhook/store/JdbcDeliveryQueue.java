package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.HOLD;
import static org.tapgate.webhook.DeliverySignal.PUT_BACK;
import static org.tapgate.webhook.DeliverySignal.RELEASE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliveryQueue;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.RecentCalls;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.Verdict;

/** Deliveries on their way, some of which this node carries. */
@ApplicationScoped
class JdbcDeliveryQueue implements DeliveryQueue {

    private static final String ADD = """
            insert into webhook_delivery (id, endpoint_id, owner, event_id, event_type, sequence, state, next_at, created_at,
                body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (endpoint_id, event_id) do nothing
            """;

    private static final String ENDPOINT_OF = "select endpoint_id from webhook_delivery where id = ?";

    private static final String RECENT = """
            select endpoint, result from unnest(?::uuid[]) as wanted (endpoint)
            cross join lateral (
                select result, started_at from webhook_attempt
                where endpoint_id = wanted.endpoint and started_at >= ? order by started_at desc limit ?) as latest
            order by endpoint, started_at desc
            """;

    private static final String PUT_BACK_UNSENT = """
            update webhook_delivery set %s, claim = null, lease_until = null
            where id = any (?) and claim = any (?) and %s
            """.formatted(Life.takes(PUT_BACK), Life.canTake(PUT_BACK));

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

    private final UUID node;

    /** For the proxy of the container. */
    JdbcDeliveryQueue() {
        this(null, null, (UUID) null);
    }

    @Inject
    JdbcDeliveryQueue(Sql sql, EndpointRegister endpoints, Node node) {
        this(sql, endpoints, node.id());
    }

    JdbcDeliveryQueue(Sql sql, EndpointRegister endpoints, UUID node) {
        this.sql = sql;
        this.endpoints = endpoints;
        this.node = node;
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
    public List<Shipment> claim(List<Allowance> allowances, Instant now, Instant leaseEnd) {
        var claimed = sql.call("claiming deliveries", connection -> {
            var parts = allowances.stream()
                    .collect(Collectors.partitioningBy(
                            allowance -> allowance.endpoint().settings().ordered()));
            var all = new ArrayList<>(Claims.take(connection, node, false, parts.get(false), now, leaseEnd));
            all.addAll(Claims.take(connection, node, true, parts.get(true), now, leaseEnd));
            return all;
        });
        return shipments(claimed, allowances, now);
    }

    private List<Shipment> shipments(List<Claims.Claimed> claimed, List<Allowance> allowances, Instant now) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        var to = allowances.stream()
                .map(Allowance::endpoint)
                .collect(Collectors.toMap(Endpoint::id, Function.identity()));
        var secrets =
                endpoints.secrets(claimed.stream().map(Claims.Claimed::endpoint).collect(Collectors.toSet()), now);
        return claimed.stream()
                .map(it -> it.shipment(to.get(it.endpoint()), secrets.getOrDefault(it.endpoint(), List.of())))
                .toList();
    }

    @Override
    public void putBack(List<Shipment> unsent) {
        if (unsent.isEmpty()) {
            return;
        }
        sql.call("putting deliveries back", connection -> {
            var ids = unsent.stream().map(Shipment::id).toArray();
            var claims = unsent.stream().map(Shipment::claim).toArray();
            return Rows.update(
                    connection,
                    PUT_BACK_UNSENT,
                    connection.createArrayOf("uuid", ids),
                    connection.createArrayOf("uuid", claims));
        });
    }

    @Override
    public Set<UUID> settle(List<Verdict> verdicts, Instant now) {
        return sql.call("settling deliveries", connection -> new Verdicts(connection).write(verdicts, now));
    }

    @Override
    public Map<UUID, RecentCalls> recent(Collection<UUID> endpoints, Instant since) {
        var results = sql.call(
                "looking at recent calls",
                connection -> Rows.list(
                        connection,
                        RECENT,
                        row -> Map.entry(row.getObject(1, UUID.class), AttemptResult.valueOf(row.getString(2))),
                        connection.createArrayOf("uuid", endpoints.toArray()),
                        since,
                        RecentCalls.MOST));
        return results.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                Map.Entry::getValue,
                                Collectors.collectingAndThen(Collectors.toList(), RecentCalls::of))));
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
