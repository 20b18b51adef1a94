package org.tapgate.messaging.store;

import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.tapgate.messaging.BatchInbox;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.Subscription;
import org.tapgate.platform.ee.Sql;

/** The real outbox for tests of other features, with nobody listening. */
public final class Outboxes {

    private Outboxes() {}

    /** Writes in this transaction. */
    public static Outbox in(DataSource transaction) {
        return new JdbcOutbox(new Sql(transaction), new Routes(List.of()), wakeUp -> {});
    }

    /** Writes in this transaction, with work for these listeners, whom no wake-up reaches. */
    public static Outbox in(DataSource transaction, Subscription... subscriptions) {
        return new JdbcOutbox(new Sql(transaction), new Routes(List.of(subscriptions)), wakeUp -> {});
    }

    /** What they find in this transaction. */
    public static BatchInbox inbox(DataSource transaction, InstantSource clock) {
        return new JdbcInbox(new Sql(transaction), clock);
    }
}
