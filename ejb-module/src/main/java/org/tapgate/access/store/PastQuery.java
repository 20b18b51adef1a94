package org.tapgate.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.access.CardPast;
import org.tapgate.access.CardSpan;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;

/** The past of many cards by three queries: what counts, when entries were pending, since when cards are frozen. */
final class PastQuery {

    private static final String SPANS =
            "unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) as span (card_id, since, until)";

    private static final String COUNTED = """
            select entry.card_id, entry.ruleset_id, entry.location_id, entry.occurred_at, entry.mode,
                entry.free_adult_guests, entry.paid_adult_guests, entry.free_children_guests,
                entry.paid_children_guests, entry.children_under_free_age
            from %s join entry on entry.card_id = span.card_id and entry.status = 'COMPLETED'
                and entry.occurred_at between span.since and span.until
            where not (entry.id = any (?))
            """.formatted(SPANS);

    /** An entry is pending for minutes; the day before is far more than enough. */
    private static final String PENDING = """
            select entry.card_id, entry.requested_at,
                coalesce(entry.occurred_at, case when status = 'CANCELLED' then changed_at else expires_at end)
            from %s join entry on entry.card_id = span.card_id and entry.type = 'ONLINE'
                and entry.requested_at between span.since - interval '1 day' and span.until
            where entry.status <> 'REJECTED' and not (entry.id = any (?))
            """.formatted(SPANS);

    /** A card that was replaced has no benefits, whenever that was: its entries are its successor's. */
    private static final String FROZEN = """
            select id, case when replaced_by is null then frozen_since end
            from card where id = any (?) and (frozen or replaced_by is not null)
            """;

    private final List<CardSpan> spans;

    private final Set<UUID> except;

    PastQuery(List<CardSpan> spans, Set<UUID> except) {
        this.spans = spans;
        this.except = except;
    }

    Map<UUID, CardPast> run(Connection connection) throws SQLException {
        var entries = counted(connection);
        var blocks = pending(connection);
        var frozen = frozen(connection);
        var pasts = new HashMap<UUID, CardPast>();
        for (CardSpan span : spans) {
            var card = span.cardId();
            pasts.put(
                    card,
                    new CardPast(
                            frozen.get(card),
                            entries.getOrDefault(card, List.of()),
                            blocks.getOrDefault(card, List.of())));
        }
        return pasts;
    }

    private Map<UUID, List<CountedEntry>> counted(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(COUNTED)) {
            new Parameters(statement, bindSpans(statement)).ids(except);
            return byCard(
                    statement,
                    row -> new CountedEntry(
                            row.id(), row.id(), row.time(), row.name(EntryMode.class), EntryRow.guests(row)));
        }
    }

    private Map<UUID, List<CardPast.Block>> pending(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(PENDING)) {
            new Parameters(statement, bindSpans(statement)).ids(except);
            return byCard(statement, row -> new CardPast.Block(row.time(), row.time()));
        }
    }

    private Map<UUID, Instant> frozen(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(FROZEN)) {
            new Parameters(statement).ids(spans.stream().map(CardSpan::cardId).toList());
            try (var rows = statement.executeQuery()) {
                var frozen = new HashMap<UUID, Instant>();
                while (rows.next()) {
                    var row = new Columns(rows);
                    frozen.put(row.id(), Optional.ofNullable(row.time()).orElse(Instant.MIN));
                }
                return frozen;
            }
        }
    }

    /** The number of the parameter that comes next. */
    private int bindSpans(PreparedStatement statement) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("uuid", column(CardSpan::cardId)));
        statement.setArray(2, connection.createArrayOf("timestamptz", column(span -> utc(span.since()))));
        statement.setArray(3, connection.createArrayOf("timestamptz", column(span -> utc(span.until()))));
        return 4;
    }

    private Object[] column(Function<CardSpan, Object> member) {
        return spans.stream().map(member).toArray();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static <T> Map<UUID, List<T>> byCard(PreparedStatement statement, RowOf<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new HashMap<UUID, List<T>>();
            while (rows.next()) {
                var row = new Columns(rows);
                found.computeIfAbsent(row.id(), card -> new ArrayList<>()).add(reading.read(row));
            }
            return found;
        }
    }

    @FunctionalInterface
    private interface RowOf<T> {

        T read(Columns row) throws SQLException;
    }
}
