package org.tapgate.webhook.store;

import static org.tapgate.webhook.DeliverySignal.FAIL;
import static org.tapgate.webhook.DeliverySignal.GIVE_UP;
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
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Verdict;

/** Writes how calls ended: all of them to the log in one statement, all that ended alike to their deliveries in another. */
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
            update webhook_delivery set %s, attempts = attempts + 1, step = failed.step,
                next_at = coalesce(failed.next, next_at), ended_at = case when failed.next is null then ?::timestamptz end,
                claim = null, lease_until = null
            from unnest(?::uuid[], ?::uuid[], ?::int[], ?::timestamptz[]) as failed (id, claim, step, next)
            where webhook_delivery.id = any (?) and webhook_delivery.id = failed.id
              and webhook_delivery.claim = failed.claim and %s
            returning webhook_delivery.id
            """;

    private final Connection connection;

    Verdicts(Connection connection) {
        this.connection = connection;
    }

    /** Writes them; the deliveries that were still claimed. */
    Set<UUID> write(List<Verdict> verdicts, Instant now) throws SQLException {
        log(verdicts);
        var settled = new HashSet<>(succeed(with(SUCCEED, verdicts), now));
        settled.addAll(fail(FAIL, verdicts, now));
        settled.addAll(fail(GIVE_UP, verdicts, now));
        return settled;
    }

    private static List<Verdict> with(DeliverySignal signal, List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict.signal() == signal).toList();
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
                next(verdicts));
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

    private List<UUID> fail(DeliverySignal signal, List<Verdict> verdicts, Instant now) throws SQLException {
        var failed = with(signal, verdicts);
        if (failed.isEmpty()) {
            return List.of();
        }
        var ids = column("uuid", failed, verdict -> verdict.ended().shipment().id());
        return Rows.list(
                connection,
                FAILED.formatted(Life.takes(signal), Life.canTake(signal)),
                Verdicts::id,
                now,
                ids,
                column("uuid", failed, verdict -> verdict.ended().shipment().claim()),
                column("int4", failed, verdict -> verdict.ended().shipment().step() + 1),
                next(failed),
                ids);
    }

    private java.sql.Array next(List<Verdict> verdicts) throws SQLException {
        return column(
                "timestamptz",
                verdicts,
                verdict -> verdict.next().map(Rows::plain).orElse(null));
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
