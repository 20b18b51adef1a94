package org.tapgate.settlement.store;

import javax.sql.DataSource;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.HostDays;
import org.tapgate.settlement.HostRecords;
import org.tapgate.settlement.ItemRegister;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.MovementQueue;
import org.tapgate.settlement.RequestRegister;
import org.tapgate.settlement.TermsRegister;

/** The real stores of settlement in a transaction, for tests of other packages. */
public record SettlementStores(
        BatchRegister batches,
        LineBook lines,
        MovementQueue queue,
        ItemRegister items,
        RequestRegister requests,
        TermsRegister terms,
        HostRecords host,
        HostDays days) {

    /** Small, so that a test goes through several. */
    public static final int SMALL_CHUNK = 4;

    public static SettlementStores in(DataSource transaction, int chunk) {
        var sql = new Sql(transaction);
        return new SettlementStores(
                new JdbcBatchRegister(sql),
                new JdbcLineBook(sql, chunk),
                new JdbcMovementQueue(sql),
                new JdbcItemRegister(sql),
                new JdbcRequestRegister(sql),
                new JdbcTermsRegister(sql),
                new JdbcHostRecords(sql),
                new JdbcHostDays(sql));
    }
}
