package org.tapgate.order.store;

import javax.sql.DataSource;
import org.tapgate.order.SentMessages;
import org.tapgate.platform.ee.Sql;

/** The real store of messages to the host for tests of other packages. */
public final class SentMessageStores {

    private SentMessageStores() {}

    /** Each call commits by itself. */
    public static SentMessages on(DataSource database) {
        return new JdbcSentMessages(new Sql(database));
    }
}
