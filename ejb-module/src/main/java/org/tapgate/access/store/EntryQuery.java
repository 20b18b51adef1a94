package org.tapgate.access.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.EntryFilter.CardFilter;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.PageRequest;

/** A query for entries; conditions are texts of this class, values are parameters. */
final class EntryQuery {

    /** Beyond these PostgreSQL has no dates, and nobody has entries. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<String> conditions = new ArrayList<>(List.of("true"));

    private final List<Object> values = new ArrayList<>();

    EntryQuery where(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    private EntryQuery where(String condition, Optional<?> value) {
        value.ifPresent(present -> where(condition, present instanceof Enum<?> name ? name.name() : present));
        return this;
    }

    /** What the caller may see. */
    EntryQuery within(DataScope scope) {
        if (scope.isNothing()) {
            return where("false");
        }
        return switch (scope.kind()) {
            case ALL -> this;
            case LOC -> where("entry.location_id::text = any (?)", new Texts(scope.members()));
            case ICA -> where("entry.ica = any (?)", new Texts(scope.members()));
            case CLI -> where("entry.client_id = ?", scope.client());
            case DEV -> where("entry.terminal = any (?)", new Texts(scope.members()));
        };
    }

    EntryQuery matching(EntryFilter filter) {
        where("entry.requested_at >= ?", filter.period().from().map(EntryQuery::time));
        where("entry.requested_at < ?", filter.period().to().map(EntryQuery::time));
        where("entry.country = ?", filter.place().country());
        where("entry.service = ?", filter.place().service());
        where("entry.location_id = ?", filter.place().locationId());
        where("entry.terminal = ?", filter.place().terminal());
        where("entry.status = ?", filter.outcome().status());
        where("entry.type = ?", filter.outcome().type());
        where("entry.reject_code = ?", filter.outcome().rejectCode());
        return matching(filter.card());
    }

    /**
     * Digits are looked up among the cards, of which there are fewer; entries of a card that was replaced since belong to
     * its successor.
     */
    private EntryQuery matching(CardFilter card) {
        where("entry.ica = ?", card.ica());
        if (card.last4().isPresent()) {
            where("entry.card_id in (select unnest(array[id, replaced_by]) from card where last4 = ?)", card.last4());
            where("entry.last4 = ?", card.last4());
        }
        return where("entry.first6 = ?", card.first6());
    }

    /** Rows behind the last one seen. */
    EntryQuery after(PageRequest page, boolean oldestFirst) {
        page.after()
                .ifPresent(place -> where(
                        "(entry.requested_at, entry.id) " + (oldestFirst ? ">" : "<") + " (?, ?)",
                        time(Instant.parse(place.parts().get(0))),
                        UUID.fromString(place.parts().get(1))));
        return this;
    }

    List<Entry> list(Connection connection, boolean oldestFirst, int most) throws SQLException {
        var direction = oldestFirst ? "" : " desc";
        var text = "select " + EntryRow.ALL + " from entry where " + String.join(" and ", conditions)
                + " order by entry.requested_at" + direction + ", entry.id" + direction + " limit " + most;
        try (var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, Texts.asArray(values.get(i), connection));
            }
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(EntryRow.read(rows));
                }
                return entries;
            }
        }
    }

    private static Object time(Instant time) {
        var bounded = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        return bounded.atOffset(ZoneOffset.UTC);
    }

    /** Several texts as one parameter. */
    private record Texts(Collection<String> texts) {

        static Object asArray(Object value, Connection connection) throws SQLException {
            return value instanceof Texts many
                    ? connection.createArrayOf("text", many.texts().toArray())
                    : value;
        }
    }
}
