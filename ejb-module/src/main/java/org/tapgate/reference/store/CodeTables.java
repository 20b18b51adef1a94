package org.tapgate.reference.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tapgate.platform.ee.Sql;
import org.tapgate.reference.CategoryRun;
import org.tapgate.reference.CodeLists;
import org.tapgate.reference.Currency;
import org.tapgate.reference.Validity;

/** Reads the tables of the standards. */
final class CodeTables {

    private static final String COUNTRIES = "select alpha3, valid_from, valid_to from country";

    private static final String CURRENCIES = "select alpha3, valid_from, valid_to, numeric3, minor_units from currency";

    private static final String CATEGORIES = "select low, valid_from, valid_to, high from merchant_category";

    private static final String PRODUCTS = "select code, valid_from, valid_to from card_product";

    private final Sql sql;

    CodeTables(Sql sql) {
        this.sql = sql;
    }

    CodeLists read() {
        return sql.call(
                "reading the lists of the standards",
                connection -> new CodeLists(
                        list(connection, COUNTRIES, CodeTables::validity),
                        list(
                                connection,
                                CURRENCIES,
                                row -> new Currency(validity(row), row.getString(4), row.getInt(5))),
                        list(connection, CATEGORIES, row -> new CategoryRun(row.getString(4), validity(row))),
                        list(connection, PRODUCTS, CodeTables::validity)));
    }

    private static <T> Map<String, T> list(Connection connection, String query, Column<T> column) throws SQLException {
        var list = new HashMap<String, T>();
        try (var select = connection.prepareStatement(query);
                var row = select.executeQuery()) {
            while (row.next()) {
                list.put(row.getString(1), column.of(row));
            }
        }
        return list;
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }

    @FunctionalInterface
    private interface Column<T> {

        T of(ResultSet row) throws SQLException;
    }
}
