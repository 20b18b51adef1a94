package org.tapgate.offline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.OfflineReport;
import org.tapgate.offline.OfflineReport.Line;
import org.tapgate.offline.OfflineResult;
import org.tapgate.platform.Fault;
import org.tapgate.platform.ee.Sql;

/** The table {@code offline_report}: one row a report, its lines as arrays. */
final class ReportTable {

    private static final String ADD = """
            insert into offline_report (id, terminal, report_id, received_at, entry_ids, repeated)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String RESULTS = """
            select offline_entry.offline_id, content_hash, offline_entry.id, line.repeated, result, code, faults
            from offline_report cross join unnest(entry_ids, repeated) with ordinality as line (entry_id, repeated, place)
            join offline_entry on offline_entry.id = line.entry_id
            where offline_report.terminal = ? and report_id = ?
            order by line.place
            """;

    private final Sql sql;

    ReportTable(Sql sql) {
        this.sql = sql;
    }

    void add(OfflineReport report) {
        sql.call("keeping a report", connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                var ids = report.lines().stream().map(Line::entryId);
                var repeated = report.lines().stream().map(Line::repeated);
                statement.setObject(1, report.id());
                statement.setString(2, report.terminal());
                statement.setString(3, report.reportId());
                statement.setObject(4, report.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setArray(5, connection.createArrayOf("uuid", ids.toArray()));
                statement.setArray(6, connection.createArrayOf("boolean", repeated.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    /** Every report has a line, so none is no report. */
    Optional<List<LineResult>> results(String terminal, String reportId) {
        var lines = sql.call("reading the results of a report", connection -> {
            try (var statement = connection.prepareStatement(RESULTS)) {
                statement.setString(1, terminal);
                statement.setString(2, reportId);
                return lines(statement);
            }
        });
        return Optional.of(lines).filter(found -> !found.isEmpty());
    }

    private static List<LineResult> lines(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var lines = new ArrayList<LineResult>();
            while (row.next()) {
                lines.add(line(row));
            }
            return lines;
        }
    }

    private static LineResult line(ResultSet row) throws SQLException {
        var faults = row.getString(7);
        return new LineResult(
                row.getString(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getBoolean(4),
                OfflineResult.valueOf(row.getString(5)),
                row.getString(6),
                faults == null ? List.of() : List.of(RowsAsJson.JSON.read(faults, Fault[].class)));
    }
}
