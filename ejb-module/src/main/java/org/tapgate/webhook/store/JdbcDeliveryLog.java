package org.tapgate.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Attempt;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.Delivery;
import org.tapgate.webhook.DeliveryFilter;
import org.tapgate.webhook.DeliveryLog;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;

/** Deliveries and attempts for people. */
@ApplicationScoped
class JdbcDeliveryLog implements DeliveryLog {

    private static final String COLUMNS = "id, endpoint_id, owner, event_id, event_type, sequence, state, attempts,"
            + " next_at, replay, created_at, ended_at";

    private static final String FIND = "select " + COLUMNS + " from webhook_delivery where id = ?";

    private static final String ATTEMPTS = "select * from webhook_attempt where delivery_id = ? order by number, id";

    private static final String BODY = """
            select coalesce(webhook_delivery.body, stream_event.body) as body
            from stream_event join webhook_delivery on event_id = stream_event.id
            where webhook_delivery.id = ?
            """;

    private static final String ON_THE_WAY =
            "update webhook_delivery set %s, step = 0, next_at = ?, replay = ?," + " ended_at = null where %s and ";

    private static final String IN_SPAN = "endpoint_id = ? and created_at >= ? and created_at < ?";

    private static final String COUNT = "select count(*) from webhook_delivery where %s and " + IN_SPAN;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcDeliveryLog() {
        this(null);
    }

    @Inject
    JdbcDeliveryLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Delivery> page(Optional<StreamOwner> owner, DeliveryFilter filter, PageRequest page) {
        return sql.call(
                "listing deliveries",
                connection -> Listing.ofAll(COLUMNS, "webhook_delivery")
                        .where("owner = ?", owner.map(StreamOwner::id))
                        .where("endpoint_id = ?", filter.endpoint())
                        .where("event_id = ?", filter.event())
                        .where("state = ?", filter.state().map(DeliveryState::name))
                        .where("event_type = ?", filter.eventType())
                        .where("created_at >= ?", filter.from().map(Rows::plain))
                        .where("created_at < ?", filter.to().map(Rows::plain))
                        .newestFirst(connection, page, JdbcDeliveryLog::delivery));
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return sql.call(
                "finding a delivery", connection -> Rows.first(connection, FIND, JdbcDeliveryLog::delivery, id));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                new StreamOwner(row.getObject("owner", UUID.class)),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getLong("sequence"),
                state,
                row.getInt("attempts"),
                state == DeliveryState.PENDING ? Rows.time(row, "next_at") : null,
                row.getBoolean("replay"),
                Rows.time(row, "created_at"),
                Rows.time(row, "ended_at"));
    }

    @Override
    public List<Attempt> attempts(UUID id) {
        return sql.call(
                "listing attempts", connection -> Rows.list(connection, ATTEMPTS, JdbcDeliveryLog::attempt, id));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Rows.time(row, "started_at"),
                row.getInt("millis"),
                AttemptResult.valueOf(row.getString("result")),
                row.getObject("status", Integer.class),
                row.getString("request_headers"),
                row.getString("response_headers"),
                row.getString("response_body"),
                Rows.time(row, "next_at"));
    }

    @Override
    public Optional<String> body(UUID id) {
        return sql.call("reading a body", connection -> Rows.first(connection, BODY, row -> row.getString("body"), id));
    }

    @Override
    public boolean again(UUID id, DeliverySignal signal, Instant now) {
        return sql.call(
                        "sending again",
                        connection -> Rows.update(
                                connection, onTheWay(signal) + "id = ?", now, signal == DeliverySignal.REPLAY, id))
                > 0;
    }

    @Override
    public long count(UUID endpoint, DeliverySignal signal, Instant from, Instant to) {
        return sql.call(
                "counting what to send again",
                connection -> Rows.first(
                                connection,
                                COUNT.formatted(Life.canTake(signal)),
                                row -> row.getLong(1),
                                endpoint,
                                from,
                                to)
                        .orElseThrow());
    }

    @Override
    public long again(UUID endpoint, DeliverySignal signal, Instant from, Instant to, Instant now) {
        return sql.call(
                "sending many again",
                connection -> Rows.update(
                        connection,
                        onTheWay(signal) + IN_SPAN,
                        now,
                        signal == DeliverySignal.REPLAY,
                        endpoint,
                        from,
                        to));
    }

    private static String onTheWay(DeliverySignal signal) {
        return ON_THE_WAY.formatted(Life.takes(signal), Life.canTake(signal));
    }
}
