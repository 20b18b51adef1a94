package org.tapgate.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;
import org.tapgate.report.TrafficCounters;
import org.tapgate.report.TrafficCounts;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficKey;
import org.tapgate.report.TrafficLine;
import org.tapgate.report.TrafficSummary;

/** The table {@code traffic_hour}. */
@Dependent
final class JdbcTrafficCounters implements TrafficCounters {

    private static final String ADD = """
            insert into traffic_hour (
                id, hour, location_id, client_id, service, country, type, mode, status, code,
                entries, adults, children, children_under_free_age)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (hour, location_id, client_id, service, country, type, mode, status, code) do update set
                entries = traffic_hour.entries + excluded.entries,
                adults = traffic_hour.adults + excluded.adults,
                children = traffic_hour.children + excluded.children,
                children_under_free_age = traffic_hour.children_under_free_age + excluded.children_under_free_age
            """;

    private final Sql sql;

    @Inject
    JdbcTrafficCounters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TrafficKey key, TrafficCounts counts) {
        sql.call("counting an entry", connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                statement.setObject(1, Ids.next());
                bind(statement, key);
                bind(statement, counts);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, TrafficKey key) throws SQLException {
        statement.setObject(2, key.hour().atOffset(ZoneOffset.UTC));
        statement.setObject(3, key.locationId().orElse(null));
        statement.setObject(4, key.clientId().orElse(null));
        statement.setString(5, key.service().orElse(null));
        statement.setString(6, key.country().orElse(null));
        statement.setString(7, key.type());
        statement.setString(8, key.mode().orElse(null));
        statement.setString(9, key.status());
        statement.setString(10, key.code().orElse(null));
    }

    private static void bind(PreparedStatement statement, TrafficCounts counts) throws SQLException {
        statement.setLong(11, counts.entries());
        statement.setLong(12, counts.adults());
        statement.setLong(13, counts.children());
        statement.setLong(14, counts.childrenUnderFreeAge());
    }

    @Override
    public Page<TrafficLine> find(TrafficFilter filter, DataScope scope, PageRequest page) {
        var query = new TrafficQuery(filter, scope, page);
        return sql.call("reading traffic", query::run);
    }

    @Override
    public TrafficSummary summary(TrafficFilter filter, DataScope scope) {
        var sums = new TrafficSums(filter, scope);
        return sql.call("summing up traffic", sums::run);
    }
}
