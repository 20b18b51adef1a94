package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.RELEASE;
import static org.tapgate.webhook.DeliverySignal.SEND;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.Shipment;

/**
 * Takes the next deliveries of many endpoints in one statement. It is written so that its plan is the same whatever the
 * planner believes of a table that grows all the time: a few entries of an index for each endpoint, never the history.
 */
final class Claims {

    /** One that carries an endpoint knows itself what it has under way. */
    private static final String UNDER_WAY = """
            exists (select from webhook_delivery under_way
                    where under_way.endpoint_id = allowed.endpoint and under_way.state = 'IN_FLIGHT')""";

    /** Events are forgotten in the end. As a value and not as a condition, for it is looked up row by row then. */
    private static final String IS_KEPT = "(select true from stream_event where stream_event.id = delivery.event_id)";

    private static final String DUE_NOW = """
            select delivery.id from webhook_delivery delivery
            where delivery.endpoint_id = allowed.endpoint and delivery.%s and next_at <= ? and %s
            order by delivery.sequence
            limit case when carrier = (select node from here) or not %s then allowed.calls else 0 end
            for update of delivery skip locked
            """.formatted(Life.canTake(SEND), IS_KEPT, UNDER_WAY);

    /** Only the first one that waits at all, held ones included, and that when it is due: nothing overtakes it. */
    private static final String FIRST_IF_DUE =
            """
            select first.id from (
                select delivery.id, delivery.sequence, next_at from webhook_delivery delivery
                where delivery.endpoint_id = allowed.endpoint and delivery.%s and %s
                order by delivery.sequence limit 1) as first
            where next_at <= ? and not %s and not exists (
                select from webhook_delivery held
                where held.endpoint_id = allowed.endpoint and held.sequence < first.sequence and held.%s)
            """.formatted(Life.canTake(SEND), IS_KEPT, UNDER_WAY, Life.canTake(RELEASE));

    private static final String CLAIM = """
            with here as (select ?::uuid as node), claimed as (
                update webhook_delivery set %s, claim = gen_random_uuid(), lease_until = ?
                where id = any (array(
                    select due.id from unnest(?::uuid[], ?::int[]) as allowed (endpoint, calls)
                    cross join lateral (
                        select carrier from webhook_endpoint where id = allowed.endpoint limit 1) as carried
                    cross join lateral (%%s) as due))
                returning id, claim, lease_until, endpoint_id, event_id, event_type, sequence, attempts, step, replay,
                          coalesce(body, (select event.body from stream_event event where event.id = event_id)) as body),
            carried as (
                update webhook_endpoint set carrier = node from here
                where id in (select endpoint_id from claimed) and carrier is distinct from node)
            select * from claimed order by sequence
            """.formatted(Life.takes(SEND));

    private static final String CLAIM_DUE = CLAIM.formatted(DUE_NOW);

    private static final String CLAIM_FIRST = CLAIM.formatted(FIRST_IF_DUE);

    private Claims() {}

    /** A delivery that was taken; it wants its endpoint and the secrets of that. */
    record Claimed(
            UUID id,
            UUID claim,
            Instant leaseEnd,
            UUID endpoint,
            UUID event,
            String eventType,
            String body,
            int attempts,
            int step,
            boolean replay) {

        Shipment shipment(Endpoint to, List<EndpointSecret> secrets) {
            return new Shipment(
                    id,
                    claim,
                    leaseEnd,
                    endpoint,
                    to.version(),
                    to.settings().url(),
                    to.settings().format(),
                    secrets,
                    event,
                    eventType,
                    body,
                    attempts,
                    step,
                    replay);
        }
    }

    /** Takes those of endpoints that want order, or of those that do not; this node carries them from here on. */
    static List<Claimed> take(
            Connection connection,
            UUID node,
            boolean ordered,
            List<Allowance> allowances,
            Instant now,
            Instant leaseEnd)
            throws SQLException {
        if (allowances.isEmpty()) {
            return List.of();
        }
        var to = allowances.stream().map(it -> it.endpoint().id()).toArray();
        var calls = allowances.stream().map(Allowance::calls).toArray();
        return Rows.list(
                connection,
                ordered ? CLAIM_FIRST : CLAIM_DUE,
                Claims::claimed,
                node,
                leaseEnd,
                connection.createArrayOf("uuid", to),
                connection.createArrayOf("int4", calls),
                now);
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                Rows.time(row, "lease_until"),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getInt("step"),
                row.getBoolean("replay"));
    }
}
