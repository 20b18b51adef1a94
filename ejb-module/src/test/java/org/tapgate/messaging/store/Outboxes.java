package org.tapgate.messaging.store;

import java.util.List;
import javax.sql.DataSource;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.Routes;
import org.tapgate.platform.ee.Sql;

/** The real outbox for tests of other features, with nobody listening. */
public final class Outboxes {

    private Outboxes() {}

    /** Writes in this transaction. */
    public static Outbox in(DataSource transaction) {
        return new JdbcOutbox(new Sql(transaction), new Routes(List.of()), wakeUp -> {});
    }
}
