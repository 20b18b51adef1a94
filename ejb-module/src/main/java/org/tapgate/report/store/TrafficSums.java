package org.tapgate.report.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.report.HourFigures;
import org.tapgate.report.TrafficFigure;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficSummary;

/** Sums over {@code traffic_hour}, made by the database. */
final class TrafficSums {

    private static final String HOURS = """
            select hour,
                coalesce(sum(entries) filter (where status = 'COMPLETED' and mode = 'FREE'), 0) as free,
                coalesce(sum(entries) filter (where status = 'COMPLETED' and mode = 'PAID'), 0) as paid,
                coalesce(sum(entries) filter (where status = 'REJECTED'), 0) as refused
            from traffic_hour where %s
            group by hour order by hour
            """;

    private static final String REFUSALS = """
            select code, sum(entries) as entries from traffic_hour
            where %s and status = 'REJECTED' and code is not null
            group by code order by entries desc, code
            """;

    private static final String PLACES = """
            select location_id, sum(entries) as entries from traffic_hour
            where %s and status = 'COMPLETED' and location_id is not null
            group by location_id order by entries desc, location_id limit
            """ + TrafficSummary.PLACES;

    private final TrafficConditions conditions;

    TrafficSums(TrafficFilter filter, DataScope scope) {
        conditions = new TrafficConditions(filter, scope);
    }

    TrafficSummary run(Connection connection) throws SQLException {
        return new TrafficSummary(
                list(connection, HOURS, TrafficSums::hour),
                list(connection, REFUSALS, row -> new TrafficFigure<>(row.getString(1), row.getLong(2))),
                list(connection, PLACES, row -> new TrafficFigure<>(row.getObject(1, UUID.class), row.getLong(2))));
    }

    private <T> List<T> list(Connection connection, String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(query.formatted(conditions.text()))) {
            conditions.bind(statement);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
                return read;
            }
        }
    }

    private static HourFigures hour(ResultSet row) throws SQLException {
        return new HourFigures(
                row.getObject("hour", OffsetDateTime.class).toInstant(),
                row.getLong("free"),
                row.getLong("paid"),
                row.getLong("refused"));
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
