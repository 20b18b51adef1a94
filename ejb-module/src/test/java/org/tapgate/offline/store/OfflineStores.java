package org.tapgate.offline.store;

import javax.sql.DataSource;
import org.tapgate.access.ReportedHistory;
import org.tapgate.card.CardHistory;
import org.tapgate.offline.OfflineArchive;
import org.tapgate.offline.OfflineEntries;
import org.tapgate.platform.ee.Sql;

/** The real store of reports for tests of other packages. */
public final class OfflineStores {

    private OfflineStores() {}

    /** Reads and writes in this transaction. */
    public static OfflineEntries entries(DataSource transaction) {
        return new JdbcOfflineEntries(new Sql(transaction));
    }

    /** What moves when a card is replaced, in this transaction. */
    public static CardHistory history(DataSource transaction) {
        return new JdbcReportedHistory(new Sql(transaction));
    }

    /** What becomes of reported entries that are reversed, in this transaction. */
    public static ReportedHistory reversals(DataSource transaction) {
        return new JdbcReversedReports(new Sql(transaction));
    }

    /** Reported entries to look at, in this transaction. */
    public static OfflineArchive archive(DataSource transaction) {
        return new JdbcOfflineArchive(new Sql(transaction));
    }
}
