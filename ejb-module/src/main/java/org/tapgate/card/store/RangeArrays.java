package org.tapgate.card.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tapgate.card.AccountRange;
import org.tapgate.platform.Ids;

/** Ranges of a file as one array for each column, so that a file of any length is brought in by two statements. */
final class RangeArrays {

    private static final String FILE = """
            unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as file (id, low, high, ica, ica_name, issuer_country, product_code)
            """;

    private static final String SAME_ENDS = """
            stored.deleted_at is null and stored.first_place = rpad(file.low, 19, '0')
                and stored.last_place = rpad(file.high, 19, '9')
            """;

    private static final String REPLACE_CHANGED = """
            with changed as (
                update account_range stored
                set ica = file.ica, ica_name = file.ica_name, issuer_country = file.issuer_country,
                    product_code = file.product_code, changed_at = ?, version = stored.version + 1
                from %s
                where %s and (stored.ica, stored.ica_name, stored.issuer_country, stored.product_code)
                    is distinct from (file.ica, file.ica_name, file.issuer_country, file.product_code)
                returning file.id)
            select count(distinct id) from changed
            """.formatted(FILE, SAME_ENDS);

    private static final String INSERT_MISSING = """
            with added as (
                insert into account_range (id, version, low, high, ica, ica_name, issuer_country, product_code,
                    created_at, changed_at)
                select file.id, 1, file.low, file.high, file.ica, file.ica_name, file.issuer_country,
                    file.product_code, moment, moment
                from (select ?::timestamptz as moment) as now, %s
                where not exists (select from account_range stored where %s)
                returning id)
            select count(*) from added
            """.formatted(FILE, SAME_ENDS);

    private final List<AccountRange> ranges;

    RangeArrays(List<AccountRange> ranges) {
        this.ranges = ranges;
    }

    /** Ranges that are stored with other contents; answers how many of the file. */
    int replaceChanged(Connection connection, Instant now) throws SQLException {
        return count(connection, REPLACE_CHANGED, now);
    }

    /** Ranges that are not stored; answers how many. */
    int insertMissing(Connection connection, Instant now) throws SQLException {
        return count(connection, INSERT_MISSING, now);
    }

    private int count(Connection connection, String statement, Instant now) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            change.setTimestamp(1, Timestamp.from(now));
            bind(change, 2, "uuid", range -> Ids.next());
            bind(change, 3, "text", AccountRange::low);
            bind(change, 4, "text", AccountRange::high);
            bind(change, 5, "text", AccountRange::ica);
            bind(change, 6, "text", AccountRange::icaName);
            bind(change, 7, "text", AccountRange::issuerCountry);
            bind(change, 8, "text", AccountRange::productCode);
            try (var row = change.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void bind(PreparedStatement change, int index, String type, Function<AccountRange, Object> column)
            throws SQLException {
        var values = ranges.stream().map(column).toArray();
        change.setArray(index, change.getConnection().createArrayOf(type, values));
    }
}
