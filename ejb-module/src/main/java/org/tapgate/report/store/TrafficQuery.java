package org.tapgate.report.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficKey;
import org.tapgate.report.TrafficLine;

/** One page of figures, in the order (hour, id). */
final class TrafficQuery {

    private final TrafficConditions conditions;

    private final int limit;

    TrafficQuery(TrafficFilter filter, DataScope scope, PageRequest page) {
        conditions = new TrafficConditions(filter, scope);
        page.after().ifPresent(this::after);
        limit = page.limit();
    }

    private void after(Cursor cursor) {
        conditions.where(
                "(hour, id) > (?, ?)",
                TrafficConditions.utc(Instant.parse(cursor.parts().get(0))),
                UUID.fromString(cursor.parts().get(1)));
    }

    Page<TrafficLine> run(Connection connection) throws SQLException {
        var text = "select * from traffic_hour where " + conditions.text() + " order by hour, id limit ?";
        try (var statement = connection.prepareStatement(text)) {
            statement.setInt(conditions.bind(statement), limit + 1);
            try (var rows = statement.executeQuery()) {
                return Page.of(lines(rows), limit, TrafficQuery::keyOf);
            }
        }
    }

    private static Cursor keyOf(TrafficLine line) {
        return Cursor.of(line.key().hour().toString(), line.id().toString());
    }

    private static List<TrafficLine> lines(ResultSet rows) throws SQLException {
        var lines = new ArrayList<TrafficLine>();
        while (rows.next()) {
            lines.add(new TrafficLine(rows.getObject("id", UUID.class), key(rows), counts(rows)));
        }
        return lines;
    }

    private static TrafficKey key(ResultSet row) throws SQLException {
        return new TrafficKey(
                row.getObject("hour", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("location_id", UUID.class)),
                Optional.ofNullable(row.getObject("client_id", UUID.class)),
                Optional.ofNullable(row.getString("service")),
                Optional.ofNullable(row.getString("country")),
                row.getString("type"),
                Optional.ofNullable(row.getString("mode")),
                row.getString("status"),
                Optional.ofNullable(row.getString("code")));
    }

    private static TrafficCounts counts(ResultSet row) throws SQLException {
        return new TrafficCounts(
                row.getLong("entries"),
                row.getLong("adults"),
                row.getLong("children"),
                row.getLong("children_under_free_age"));
    }
}
