package org.tapgate.card.store;

import javax.sql.DataSource;
import org.tapgate.card.CardArchive;
import org.tapgate.card.CardRegister;
import org.tapgate.platform.ee.Sql;

/** The real stores of cards for tests of other features. */
public final class CardStores {

    private CardStores() {}

    /** Reads and writes in this transaction. */
    public static CardRegister register(DataSource transaction) {
        return new JdbcCardRegister(new Sql(transaction));
    }

    /** The cards as people look after them. */
    public static CardArchive archive(DataSource transaction) {
        return new JdbcCardArchive(new Sql(transaction));
    }
}
