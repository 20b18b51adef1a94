package org.tapgate.fx.store;

import javax.sql.DataSource;
import org.tapgate.fx.FxRateRegister;
import org.tapgate.platform.ee.Sql;

/** The real store of exchange rates for tests of other packages. */
public final class FxStores {

    private FxStores() {}

    /** Reads and writes in this transaction. */
    public static FxRateRegister rates(DataSource transaction) {
        return new JdbcFxRateRegister(new Sql(transaction));
    }
}
