package org.tapgate.messaging.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tapgate.messaging.History;
import org.tapgate.platform.ee.Sql;

/** Deletes in bounded bites, passing over what another node is deleting. */
@Dependent
final class JdbcHistory implements History {

    private static final String FORGET_DONE = """
            delete from work_item where (event_id, queue) in (
                select event_id, queue from work_item
                where state = 'DONE' and done_at < ?
                order by done_at
                limit ?
                for update skip locked)
            """;

    private static final String FORGET_EVENTS = """
            delete from event where id in (
                select id from event
                where occurred_at < ? and not exists (select from work_item where event_id = event.id)
                order by occurred_at
                limit ?
                for update skip locked)
            """;

    private final Sql sql;

    @Inject
    JdbcHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int forgetDone(Instant before, int most) {
        return delete(FORGET_DONE, before, most);
    }

    @Override
    public int forgetEvents(Instant before, int most) {
        return delete(FORGET_EVENTS, before, most);
    }

    private int delete(String deletion, Instant before, int most) {
        return sql.call("forgetting what is over", connection -> {
            try (var statement = connection.prepareStatement(deletion)) {
                statement.setObject(1, before.atOffset(ZoneOffset.UTC));
                statement.setInt(2, most);
                return statement.executeUpdate();
            }
        });
    }
}
