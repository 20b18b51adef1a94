package org.tapgate.fx.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.SavedFxRate;

/** How a rate lies in the columns of {@code fx_rate}. */
final class FxRateTable {

    static final String COLUMNS = "id, version, day, base, quote, rate";

    private FxRateTable() {}

    static SavedFxRate saved(ResultSet row) throws SQLException {
        return new SavedFxRate(row.getObject("id", UUID.class), row.getLong("version"), rate(row));
    }

    static FxRate rate(ResultSet row) throws SQLException {
        return new FxRate(
                row.getObject("day", LocalDate.class),
                row.getString("base"),
                row.getString("quote"),
                row.getBigDecimal("rate"));
    }
}
