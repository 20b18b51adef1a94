package org.tapgate.fx.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.fx.DaySpan;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxRateFilter;
import org.tapgate.fx.FxRateRegister;
import org.tapgate.fx.FxTable;
import org.tapgate.fx.SavedFxRate;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Sql;

/** Rates as rows; a unique index keeps one live rate of a pair and day. */
@Dependent
final class JdbcFxRateRegister implements FxRateRegister {

    private static final String FIND =
            "select " + FxRateTable.COLUMNS + " from fx_rate where id = ? and deleted_at is null";

    private static final String ADD = """
            insert into fx_rate (id, version, day, base, quote, rate, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (base, quote, day) where deleted_at is null do nothing
            """;

    private static final String REPLACE = """
            update fx_rate set rate = ?, changed_at = ?, version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private static final String DELETE = """
            update fx_rate set deleted_at = ?, version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    /** A rate that helps to convert one of these currencies names it, straight, inverse or as a leg of a cross. */
    private static final String TABLE = """
            select day, base, quote, rate from fx_rate
            where deleted_at is null and day between ? and ? and (base = any (?) or quote = any (?))
            """;

    private final Sql sql;

    @Inject
    JdbcFxRateRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<SavedFxRate> page(FxRateFilter filter, PageRequest page) {
        return sql.call(
                "listing exchange rates",
                connection -> Listing.of(FxRateTable.COLUMNS, "fx_rate")
                        .where("day = ?", filter.date())
                        .where("quote = ?", filter.quote())
                        .page(connection, column(filter.order().field()), filter.order(), page, FxRateTable::saved));
    }

    private static String column(String field) {
        return switch (field) {
            case "date" -> "day_key";
            case "quote" -> "quote";
            default -> throw new IllegalArgumentException("Exchange rates are not sorted by " + field);
        };
    }

    @Override
    public Optional<SavedFxRate> find(UUID id) {
        return sql.call("finding an exchange rate", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(FxRateTable.saved(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean add(SavedFxRate added, Instant now) {
        return sql.call("adding an exchange rate", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, added.id());
                insert.setLong(2, added.version());
                insert.setObject(3, added.rate().date());
                insert.setString(4, added.rate().base());
                insert.setString(5, added.rate().quote());
                insert.setBigDecimal(6, added.rate().rate());
                insert.setTimestamp(7, Timestamp.from(now));
                insert.setTimestamp(8, Timestamp.from(now));
                return insert.executeUpdate() > 0;
            }
        });
    }

    @Override
    public boolean replace(SavedFxRate next, Instant now) {
        return sql.call("replacing an exchange rate", connection -> {
            try (var update = connection.prepareStatement(REPLACE)) {
                update.setBigDecimal(1, next.rate().rate());
                update.setTimestamp(2, Timestamp.from(now));
                update.setObject(3, next.id());
                update.setLong(4, next.version() - 1);
                return update.executeUpdate() > 0;
            }
        });
    }

    @Override
    public boolean delete(UUID id, long version, Instant now) {
        return sql.call("deleting an exchange rate", connection -> {
            try (var update = connection.prepareStatement(DELETE)) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setObject(2, id);
                update.setLong(3, version);
                return update.executeUpdate() > 0;
            }
        });
    }

    @Override
    public MergeCount merge(List<FxRate> rates, Instant now) {
        return sql.call("bringing in exchange rates", connection -> RateArrays.merge(connection, rates, now));
    }

    @Override
    public FxTable table(Set<String> currencies, DaySpan days) {
        return sql.call("reading exchange rates", connection -> {
            var rates = new ArrayList<FxRate>();
            try (var select = connection.prepareStatement(TABLE)) {
                var names = connection.createArrayOf("text", currencies.toArray());
                select.setObject(1, days.first().minusDays(FxTable.OLDEST_DAYS));
                select.setObject(2, days.last());
                select.setArray(3, names);
                select.setArray(4, names);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        rates.add(FxRateTable.rate(row));
                    }
                }
            }
            return new FxTable(rates);
        });
    }
}
