package org.tapgate.it.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What really stands in the tables, past the persistence provider.
 *
 * @param database of the application
 */
record Rows(DataSource database) {

    /** The first column of what a query with these parameters finds. */
    List<String> column(String query, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, query, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** Changes rows. */
    void change(String statementText, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, statementText, parameters)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(statementText, failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(text);
        for (int place = 0; place < parameters.length; place++) {
            statement.setString(place + 1, parameters[place].toString());
        }
        return statement;
    }
}
