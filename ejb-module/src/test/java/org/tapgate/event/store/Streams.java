package org.tapgate.event.store;

import javax.sql.DataSource;
import org.tapgate.event.EventStreams;
import org.tapgate.platform.ee.Sql;

/** The real sequences, for tests of other features. */
public final class Streams {

    private Streams() {}

    /** In this transaction. */
    public static EventStreams in(DataSource transaction) {
        return new JdbcEventStreams(new Sql(transaction));
    }
}
