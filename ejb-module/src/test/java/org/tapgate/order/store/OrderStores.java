package org.tapgate.order.store;

import javax.sql.DataSource;
import org.tapgate.order.AdjustmentStore;
import org.tapgate.order.ContractStore;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.OrderLimitStore;
import org.tapgate.order.OrderStore;
import org.tapgate.platform.ee.Sql;

/** The real store of orders for tests of other packages. */
public final class OrderStores {

    private OrderStores() {}

    /** Reads and writes in this transaction. */
    public static OrderStore in(DataSource transaction) {
        return new JdbcOrderStore(new Sql(transaction));
    }

    /** Contracts in this transaction. */
    public static ContractStore contracts(DataSource transaction) {
        return new JdbcContractStore(new Sql(transaction));
    }

    /** Corrections in this transaction. */
    public static AdjustmentStore adjustments(DataSource transaction) {
        return new JdbcAdjustmentStore(new Sql(transaction));
    }

    /** Limits of persons in this transaction. */
    public static OrderLimitStore limits(DataSource transaction) {
        return new JdbcOrderLimitStore(new Sql(transaction));
    }

    /** Looks at orders in this transaction. */
    public static OrderArchive archive(DataSource transaction) {
        return new JdbcOrderArchive(new Sql(transaction));
    }
}
