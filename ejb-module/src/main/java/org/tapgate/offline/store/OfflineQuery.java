package org.tapgate.offline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.platform.PageRequest;

/** A query for reported entries; conditions are texts of this class, values are parameters. */
final class OfflineQuery {

    /** Beyond these PostgreSQL has no dates, and nobody has entries. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<String> conditions = new ArrayList<>(List.of("true"));

    private final List<Object> values = new ArrayList<>();

    OfflineQuery where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    private void where(String condition, Optional<?> value) {
        value.ifPresent(present -> where(condition, present instanceof Instant time ? bounded(time) : present));
    }

    /** What the caller may see. */
    OfflineQuery within(DataScope scope) {
        if (scope.isNothing()) {
            return where("false");
        }
        return switch (scope.kind()) {
            case ALL -> this;
            case LOC -> where("location_id::text = any (?)", scope.members());
            case ICA -> where("ica = any (?)", scope.members());
            case CLI -> where("client_id::text = any (?)", scope.members());
            case DEV -> where("terminal = any (?)", scope.members());
        };
    }

    OfflineQuery matching(OfflineFilter filter) {
        where("result = ?", filter.standing().result().map(Enum::name));
        where("code = ?", filter.standing().code());
        where("terminal = ?", filter.place().terminal());
        where("location_id = ?", filter.place().locationId());
        where("received_at >= ?", filter.place().from());
        where("received_at < ?", filter.place().to());
        where("first6 = ?", filter.first6());
        where("last4 = ?", filter.last4());
        return this;
    }

    /** Rows behind the last one seen. */
    OfflineQuery after(PageRequest page) {
        page.after()
                .ifPresent(place -> where(
                        "(received_at, id) < (?, ?)",
                        bounded(Instant.parse(place.parts().get(0))),
                        UUID.fromString(place.parts().get(1))));
        return this;
    }

    List<OfflineEntry> list(Connection connection, int most) throws SQLException {
        var text = "select row_to_json(offline_entry) from offline_entry where " + String.join(" and ", conditions)
                + " order by received_at desc, id desc limit " + most;
        try (var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, parameter(values.get(i), connection));
            }
            return JdbcOfflineEntries.entries(statement);
        }
    }

    private static Object parameter(Object value, Connection connection) throws SQLException {
        return value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }

    private static Object bounded(Instant time) {
        var bounded = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        return bounded.atOffset(ZoneOffset.UTC);
    }
}
