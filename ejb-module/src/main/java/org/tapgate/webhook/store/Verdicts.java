package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.SUCCEED;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Rows;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Verdict;

/** Writes how calls ended: all of them to the log in one statement, all that succeeded to their deliveries in another. */
final class Verdicts {

    /** Looks deliveries up one by one, however few the planner thinks there are. */
    private static final String LOG = """
            insert into webhook_attempt (id, delivery_id, endpoint_id, number, started_at, millis, result, status,
                request_headers, response_headers, response_body, next_at)
            select attempt.id, delivery.id, endpoint_id, number, started_at, millis, result, status,
                request_headers, response_headers, response_body, attempt.next_at
            from unnest(?::uuid[], ?::uuid[], ?::int[], ?::timestamptz[], ?::int[], ?::text[], ?::int[], ?::text[],
                        ?::text[], ?::text[], ?::timestamptz[])
                as attempt (id, delivery, number, started_at, millis, result, status, request_headers, response_headers,
                            response_body, next_at)
            cross join lateral (
                select id, endpoint_id from webhook_delivery where id = attempt.delivery limit 1) as delivery
            """;

    /** A claim is of one delivery only, so a claim that is among these is of that very delivery. */
    private static final String SUCCEEDED = """
            update webhook_delivery set %s, attempts = attempts + 1, step = 0, ended_at = ?,
                claim = null, lease_until = null
            where id = any (?) and claim = any (?) and %s
            returning id
            """.formatted(Life.takes(SUCCEED), Life.canTake(SUCCEED));

    private static final String FAILED = """
            update webhook_delivery set %s, attempts = attempts + 1, step = ?, next_at = coalesce(?, next_at),
                ended_at = ?, claim = null, lease_until = null
            where id = ? and claim = ? and %s
            returning id
            """;

    private final Connection connection;

    Verdicts(Connection connection) {
        this.connection = connection;
    }

    /** Writes them; the deliveries that were still claimed. */
    Set<UUID> write(List<Verdict> verdicts, Instant now) throws SQLException {
        log(verdicts);
        var settled = new HashSet<>(
                succeed(verdicts.stream().filter(Verdict::isSuccess).toList(), now));
        for (var verdict : verdicts) {
            if (!verdict.isSuccess()) {
                settled.addAll(fail(verdict, now));
            }
        }
        return settled;
    }

    private void log(List<Verdict> verdicts) throws SQLException {
        Rows.update(
                connection,
                LOG,
                column("uuid", verdicts, verdict -> Ids.next()),
                column("uuid", verdicts, verdict -> verdict.ended().shipment().id()),
                column("int4", verdicts, verdict -> verdict.ended().shipment().attempts() + 1),
                replies("timestamptz", verdicts, reply -> Rows.plain(reply.startedAt())),
                replies("int4", verdicts, reply -> (int) reply.took().toMillis()),
                replies("text", verdicts, reply -> reply.result().name()),
                replies("int4", verdicts, reply -> reply.status().orElse(null)),
                column(
                        "text",
                        verdicts,
                        verdict -> HeaderText.of(verdict.ended().call().headers())),
                replies("text", verdicts, Verdicts::headers),
                replies("text", verdicts, Verdicts::body),
                column(
                        "timestamptz",
                        verdicts,
                        verdict -> verdict.next().map(Rows::plain).orElse(null)));
    }

    private static String headers(Reply reply) {
        return reply.status().isPresent() ? HeaderText.storable(String.join("\n", reply.headers())) : null;
    }

    private static String body(Reply reply) {
        return reply.status().isPresent() ? HeaderText.storable(reply.body()) : null;
    }

    private List<UUID> succeed(List<Verdict> verdicts, Instant now) throws SQLException {
        if (verdicts.isEmpty()) {
            return List.of();
        }
        return Rows.list(
                connection,
                SUCCEEDED,
                Verdicts::id,
                now,
                column("uuid", verdicts, verdict -> verdict.ended().shipment().id()),
                column("uuid", verdicts, verdict -> verdict.ended().shipment().claim()));
    }

    private List<UUID> fail(Verdict verdict, Instant now) throws SQLException {
        var shipment = verdict.ended().shipment();
        return Rows.list(
                connection,
                FAILED.formatted(Life.takes(verdict.signal()), Life.canTake(verdict.signal())),
                Verdicts::id,
                shipment.step() + 1,
                verdict.next().orElse(null),
                verdict.next().isPresent() ? null : now,
                shipment.id(),
                shipment.claim());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private java.sql.Array replies(String type, List<Verdict> verdicts, Function<Reply, Object> member)
            throws SQLException {
        return column(type, verdicts, verdict -> member.apply(verdict.ended().reply()));
    }

    private java.sql.Array column(String type, List<Verdict> verdicts, Function<Verdict, Object> member)
            throws SQLException {
        return connection.createArrayOf(type, verdicts.stream().map(member).toArray());
    }
}
