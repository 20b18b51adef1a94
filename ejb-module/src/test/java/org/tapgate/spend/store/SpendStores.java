package org.tapgate.spend.store;

import javax.sql.DataSource;
import org.tapgate.platform.ee.Sql;
import org.tapgate.spend.Enrolments;
import org.tapgate.spend.StatementCache;
import org.tapgate.spend.TransactionFeed;

/** The real stores of spending for tests of other packages. */
public final class SpendStores {

    private SpendStores() {}

    public static Enrolments enrolments(DataSource transaction) {
        return new JdbcEnrolments(new Sql(transaction));
    }

    public static StatementCache cache(DataSource transaction) {
        return new JdbcStatementCache(new Sql(transaction));
    }

    public static TransactionFeed feed(DataSource transaction) {
        return new JdbcTransactionFeed(new Sql(transaction));
    }
}
