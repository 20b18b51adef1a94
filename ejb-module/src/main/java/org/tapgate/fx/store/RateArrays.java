package org.tapgate.fx.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxRateRegister.MergeCount;
import org.tapgate.platform.Ids;

/** Rates of a file as one array for each column, so that a file of any length is brought in by one statement. */
final class RateArrays {

    private static final String MERGE = """
            with written as (
                insert into fx_rate (id, version, day, base, quote, rate, created_at, changed_at)
                select file.id, 1, file.day, file.base, file.quote, file.rate, moment, moment
                from (select ?::timestamptz as moment) as now,
                    unnest(?::uuid[], ?::date[], ?::text[], ?::text[], ?::numeric[])
                        as file (id, day, base, quote, rate)
                on conflict (base, quote, day) where deleted_at is null do update
                set rate = excluded.rate, changed_at = excluded.changed_at, version = fx_rate.version + 1
                where fx_rate.rate <> excluded.rate
                returning version = 1 as created)
            select count(*) filter (where created), count(*) filter (where not created) from written
            """;

    private RateArrays() {}

    static MergeCount merge(Connection connection, List<FxRate> rates, Instant now) throws SQLException {
        try (var merge = connection.prepareStatement(MERGE)) {
            merge.setTimestamp(1, Timestamp.from(now));
            merge.setArray(2, connection.createArrayOf("uuid", column(rates, rate -> Ids.next())));
            merge.setArray(3, connection.createArrayOf("date", column(rates, FxRate::date)));
            merge.setArray(4, connection.createArrayOf("text", column(rates, FxRate::base)));
            merge.setArray(5, connection.createArrayOf("text", column(rates, FxRate::quote)));
            merge.setArray(6, connection.createArrayOf("numeric", column(rates, FxRate::rate)));
            try (var row = merge.executeQuery()) {
                row.next();
                return new MergeCount(row.getInt(1), row.getInt(2));
            }
        }
    }

    private static Object[] column(List<FxRate> rates, Function<FxRate, Object> member) {
        return rates.stream().map(member).toArray();
    }
}
