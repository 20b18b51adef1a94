package org.tapgate.messaging.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Routes;
import org.tapgate.messaging.Subscription;
import org.tapgate.messaging.WakeUp;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

/** The stores wired by hand on a database of their own, with a clock that stands still until it is moved. */
final class StoresOnDatabase {

    static final String COUNTERS = "tapgate.counters";

    static final String MAIL = "tapgate.mail";

    final DataSource database = Database.fresh();

    final List<WakeUp> noted = new ArrayList<>();

    Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final Routes routes = new Routes(List.of(
            new Subscription(COUNTERS, Set.of("entry.completed", "entry.reversed")),
            new Subscription(MAIL, Set.of("entry.reversed"))));

    JdbcOutbox outbox(DataSource transaction) {
        return new JdbcOutbox(new Sql(transaction), routes, noted::add);
    }

    JdbcInbox inbox(DataSource transaction) {
        return new JdbcInbox(new Sql(transaction), () -> now);
    }

    JdbcBacklog backlog(DataSource transaction) {
        return new JdbcBacklog(new Sql(transaction), routes);
    }

    JdbcHistory history() {
        return new JdbcHistory(new Sql(database));
    }

    /** Publishes in a transaction of its own, at the time of the clock. */
    DomainEvent published(String type) {
        var event = DomainEvent.of(type, Ids.next(), now, "{}");
        inTransaction(transaction -> {
            outbox(transaction).publish(event);
            return event;
        });
        return event;
    }

    /** Claims in a transaction of its own; whether there was anything. */
    boolean claimed(String queue, DomainEvent event) {
        return inTransaction(transaction -> inbox(transaction).claim(queue, event.id()))
                .isPresent();
    }

    /** Sweeps in a transaction of its own. */
    List<WakeUp> swept(int most) {
        return inTransaction(transaction -> backlog(transaction).takeDue(now, most));
    }

    <T> T inTransaction(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }

    void advance(Duration amount) {
        now = now.plus(amount);
    }

    long count(String query) {
        return Database.number(database, "select count(*) from " + query);
    }
}
