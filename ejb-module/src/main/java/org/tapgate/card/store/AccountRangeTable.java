package org.tapgate.card.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.card.AccountRange;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.platform.ee.Sql;

/** How a range lies in the columns of {@code account_range}. */
final class AccountRangeTable {

    static final String COLUMNS = "id, version, low, high, ica, ica_name, issuer_country, product_code";

    private static final String ALL =
            "select " + COLUMNS + " from account_range where deleted_at is null order by id desc";

    private AccountRangeTable() {}

    /** All ranges, the one made last first. */
    static List<AccountRange> all(Sql sql) {
        return sql.call("reading all account ranges", connection -> {
            var all = new ArrayList<AccountRange>();
            try (var select = connection.prepareStatement(ALL);
                    var row = select.executeQuery()) {
                while (row.next()) {
                    all.add(range(row));
                }
            }
            return all;
        });
    }

    static SavedAccountRange saved(ResultSet row) throws SQLException {
        return new SavedAccountRange(row.getObject("id", UUID.class), row.getLong("version"), range(row));
    }

    private static AccountRange range(ResultSet row) throws SQLException {
        return new AccountRange(
                row.getString("low"),
                row.getString("high"),
                row.getString("ica"),
                row.getString("ica_name"),
                row.getString("issuer_country"),
                row.getString("product_code"));
    }

    /** Parameters 1 to 7: the members of the range in their order, and the time of the change. */
    static void bind(PreparedStatement statement, AccountRange range, Instant now) throws SQLException {
        statement.setString(1, range.low());
        statement.setString(2, range.high());
        statement.setString(3, range.ica());
        statement.setString(4, range.icaName());
        statement.setString(5, range.issuerCountry());
        statement.setString(6, range.productCode());
        statement.setTimestamp(7, Timestamp.from(now));
    }
}
