package org.tapgate.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapgate.it.stack.Stack;

/** The product's tables, seen by whoever has a copy of its database. */
public final class Tables {

    private static final int PORT_LINE = 3;

    private final Stack stack;

    /** The tables of this product's embedded database. */
    public Tables(Stack stack) {
        this.stack = stack;
    }

    /** Every table with its rows counted. */
    public Map<String, Long> counts() throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : names()) {
            counts.put(
                    table,
                    Long.parseLong(column("select count(*)::text from " + table).get(0)));
        }
        return counts;
    }

    /** Every table with its rows counted, and a digest of all that is in them. */
    public Map<String, String> contents() throws SQLException {
        var contents = new TreeMap<String, String>();
        for (var table : names()) {
            contents.put(
                    table,
                    column(
                                    "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '-')"
                                            + " from " + table + " t")
                            .get(0));
        }
        return contents;
    }

    /** Every row of every table as text, with the table's name before it: what a dump would hold. */
    public List<String> rows() throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : names()) {
            for (var row : column("select t::text from " + table + " t")) {
                rows.add(table + " " + row);
            }
        }
        return rows;
    }

    /** The first column of an answer. */
    public List<String> column(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private List<String> names() throws SQLException {
        return column("select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1");
    }

    private Connection open() throws SQLException {
        var data = stack.dataDirectory();
        try {
            var port = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
            var password = Files.readString(data.resolve("secrets/tapgate.db.migration.password"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/tapgate", "tapgate_owner", password.strip());
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
