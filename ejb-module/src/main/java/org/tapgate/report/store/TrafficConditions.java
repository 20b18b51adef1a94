package org.tapgate.report.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.report.TrafficFilter;

/** Which rows of {@code traffic_hour} are wanted: conditions as text of this class, values as parameters. */
final class TrafficConditions {

    private final List<String> conditions = new ArrayList<>(List.of("true"));

    private final List<Object> values = new ArrayList<>();

    TrafficConditions(TrafficFilter filter, DataScope scope) {
        filter.from().ifPresent(from -> where("hour >= ?", utc(from)));
        filter.to().ifPresent(to -> where("hour < ?", utc(to)));
        filter.locationId().ifPresent(location -> where("location_id = ?", location));
        filter.service().ifPresent(service -> where("service = ?", service));
        within(scope);
    }

    TrafficConditions where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    private void within(DataScope scope) {
        switch (scope.kind()) {
            case ALL -> {}
            case LOC -> where("location_id = any (?)", (Object) ids(scope));
            case CLI -> where("client_id = any (?)", (Object) ids(scope));
            case ICA, DEV -> conditions.add("false");
        }
    }

    private static UUID[] ids(DataScope scope) {
        return scope.members().stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    static Object utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** What stands behind {@code where}. */
    String text() {
        return String.join(" and ", conditions);
    }

    /** Fills the places of the text and answers the index behind them. */
    int bind(PreparedStatement statement) throws SQLException {
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }
}
