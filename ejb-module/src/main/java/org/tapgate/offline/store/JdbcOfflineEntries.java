package org.tapgate.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.offline.KnownContents.Content;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineReport;
import org.tapgate.platform.ee.Sql;

/** The tables {@code offline_report} and {@code offline_entry}. */
@ApplicationScoped
class JdbcOfflineEntries implements OfflineEntries {

    private static final String IN_LINE = "select pg_advisory_xact_lock(hashtextextended('offline ' || ?, 0))";

    private static final String KNOWN =
            "select offline_id, content_hash, id from offline_entry where terminal = ? and offline_id = any (?)";

    private static final String ADD_ENTRIES =
            "insert into offline_entry select * from json_populate_recordset(null::offline_entry, ?::json)";

    /** The cards are held since their lines were read. */
    private static final String FOLLOW = """
            update offline_entry set card_id = card.replaced_by from card
            where offline_entry.report = ? and card.id = offline_entry.card_id and card.replaced_by is not null
            """;

    private static final String CARDS =
            "select distinct card_id from offline_entry where report = ? and result = 'PENDING'";

    private static final String PENDING =
            "select row_to_json(offline_entry) from offline_entry where report = ? and result = 'PENDING' for update";

    /** What was reversed meanwhile counts no more. */
    private static final String COUNTED_SINCE = """
            select row_to_json(offline_entry), entry.ruleset_id
            from unnest(?::uuid[], ?::timestamptz[]) as span (card_id, since)
            join offline_entry on offline_entry.card_id = span.card_id and offline_entry.occurred_at >= span.since
            join entry on entry.id = offline_entry.id and entry.status = 'COMPLETED'
            where offline_entry.counted
            """;

    private static final String JUDGED = """
            update offline_entry set counted = true, result = judged.result, code = judged.code
            from unnest(?::uuid[], ?::text[], ?::text[]) as judged (id, result, code)
            where offline_entry.id = judged.id
            """;

    private static final String HOLD = "select row_to_json(offline_entry) from offline_entry where id = ? for update";

    private static final String SETTLED = """
            update offline_entry
            set result = ?, counted = ?, settled_by = ?, settled_at = ?, settled_reason = ? where id = ?
            """;

    private final Sql sql;

    private final ReportTable reports;

    /** For the proxy of the container. */
    JdbcOfflineEntries() {
        this(null);
    }

    @Inject
    JdbcOfflineEntries(Sql sql) {
        this.sql = sql;
        this.reports = new ReportTable(sql);
    }

    @Override
    public void inLine(String terminal) {
        sql.call("waiting in line", connection -> {
            try (var statement = connection.prepareStatement(IN_LINE)) {
                statement.setString(1, terminal);
                return statement.execute();
            }
        });
    }

    @Override
    public Optional<List<LineResult>> results(String terminal, String reportId) {
        return reports.results(terminal, reportId);
    }

    @Override
    public List<Content> known(String terminal, Collection<String> offlineIds) {
        return sql.call("looking for reported entries", connection -> {
            try (var statement = connection.prepareStatement(KNOWN)) {
                statement.setString(1, terminal);
                statement.setArray(2, connection.createArrayOf("text", offlineIds.toArray()));
                return contents(statement);
            }
        });
    }

    private static List<Content> contents(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var contents = new ArrayList<Content>();
            while (row.next()) {
                contents.add(new Content(row.getString(1), row.getString(2), row.getObject(3, UUID.class)));
            }
            return contents;
        }
    }

    @Override
    public void add(OfflineReport report, List<OfflineEntry> entries) {
        reports.add(report);
        sql.call("keeping reported entries", connection -> {
            try (var statement = connection.prepareStatement(ADD_ENTRIES)) {
                statement.setString(
                        1,
                        RowsAsJson.JSON.write(
                                entries.stream().map(OfflineRow::of).toList()));
                return statement.executeUpdate();
            }
        });
        sql.call("following replaced cards", connection -> {
            try (var statement = connection.prepareStatement(FOLLOW)) {
                statement.setObject(1, report.id());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<UUID> cardsOf(UUID report) {
        return sql.call("reading whose entries are to be judged", connection -> {
            try (var statement = connection.prepareStatement(CARDS)) {
                statement.setObject(1, report);
                return ids(statement);
            }
        });
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    @Override
    public List<OfflineEntry> pending(UUID report) {
        return sql.call("reading what is to be judged", connection -> {
            try (var statement = connection.prepareStatement(PENDING)) {
                statement.setObject(1, report);
                return entries(statement);
            }
        });
    }

    @Override
    public List<Counted> countedSince(Map<UUID, Instant> since) {
        return sql.call("reading what may be judged otherwise", connection -> {
            try (var statement = connection.prepareStatement(COUNTED_SINCE)) {
                var times = since.values().stream().map(time -> time.atOffset(ZoneOffset.UTC));
                statement.setArray(
                        1, connection.createArrayOf("uuid", since.keySet().toArray()));
                statement.setArray(2, connection.createArrayOf("timestamptz", times.toArray()));
                return counted(statement);
            }
        });
    }

    private static List<Counted> counted(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var counted = new ArrayList<Counted>();
            while (row.next()) {
                counted.add(new Counted(entry(row), row.getObject(2, UUID.class)));
            }
            return counted;
        }
    }

    @Override
    public void judged(List<OfflineEntry> entries) {
        sql.call("writing where entries stand", connection -> judged(connection, entries));
    }

    private static int judged(Connection connection, List<OfflineEntry> entries) throws SQLException {
        try (var hurry = connection.createStatement()) {
            // Terminals are told what is written here: unlike a claim it must not get lost
            hurry.execute("set local synchronous_commit to default");
        }
        try (var statement = connection.prepareStatement(JUDGED)) {
            var results =
                    entries.stream().map(entry -> entry.standing().result().name());
            var codes = entries.stream().map(entry -> entry.standing().code());
            var ids = entries.stream().map(OfflineEntry::id);
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", results.toArray()));
            statement.setArray(3, connection.createArrayOf("text", codes.toArray()));
            return statement.executeUpdate();
        }
    }

    @Override
    public Optional<OfflineEntry> hold(UUID id) {
        return sql.call("holding a reported entry", connection -> {
            try (var statement = connection.prepareStatement(HOLD)) {
                statement.setObject(1, id);
                return entries(statement).stream().findFirst();
            }
        });
    }

    @Override
    public void settled(OfflineEntry entry) {
        sql.call("settling a reported entry", connection -> {
            try (var statement = connection.prepareStatement(SETTLED)) {
                var standing = entry.standing();
                statement.setString(1, standing.result().name());
                statement.setBoolean(2, standing.counted());
                statement.setString(3, standing.settlement().by());
                statement.setObject(4, standing.settlement().at().atOffset(ZoneOffset.UTC));
                statement.setString(5, standing.settlement().reason());
                statement.setObject(6, entry.id());
                return statement.executeUpdate();
            }
        });
    }

    static List<OfflineEntry> entries(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var entries = new ArrayList<OfflineEntry>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        }
    }

    private static OfflineEntry entry(ResultSet row) throws SQLException {
        return RowsAsJson.JSON.read(row.getString(1), OfflineRow.class).entry();
    }
}
