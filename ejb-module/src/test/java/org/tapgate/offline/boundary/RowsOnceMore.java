package org.tapgate.offline.boundary;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * The rows that ingestion has written, to be inserted once more by nothing but batches: into tables with the same
 * columns, constraints and indexes, in one transaction a batch.
 */
final class RowsOnceMore {

    /** What an offline entry is made of. */
    private static final List<String> TABLES = List.of("offline_entry", "entry");

    private final DataSource database;

    private final int batch;

    private final List<List<Object[]>> rows = new ArrayList<>();

    RowsOnceMore(DataSource database, int batch) {
        this.database = database;
        this.batch = batch;
        for (var table : TABLES) {
            rows.add(call(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("create table again_" + table + " (like " + table + " including all)");
                }
                return read(connection, table);
            }));
        }
    }

    /** Inserts the rows of so many entries, from a place on. */
    void insert(int place) {
        call(connection -> {
            connection.setAutoCommit(false);
            for (int table = 0; table < TABLES.size(); table++) {
                insert(
                        connection,
                        "again_" + TABLES.get(table),
                        rows.get(table).subList(place * batch, (place + 1) * batch));
            }
            connection.commit();
            return null;
        });
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (var row : rows) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Object[]> read(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from " + table + " order by id")) {
            var rows = new ArrayList<Object[]>();
            while (row.next()) {
                var values = new Object[row.getMetaData().getColumnCount()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.getObject(column + 1);
                }
                rows.add(values);
            }
            return rows;
        }
    }

    private <T> T call(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {

        T with(Connection connection) throws SQLException;
    }
}
