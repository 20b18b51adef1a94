package org.tapgate.offline.boundary;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;

/** An outbox that also tells the test. */
record Told(Outbox outbox, Consumer<DomainEvent> test) implements Outbox {

    @Override
    public void publish(DomainEvent event) {
        outbox.publish(event);
        test.accept(event);
    }

    @Override
    public void publishAll(List<DomainEvent> events) {
        events.forEach(this::publish);
    }

    @Override
    public int bind(PreparedStatement statement, int first, DomainEvent event) throws SQLException {
        test.accept(event);
        return outbox.bind(statement, first, event);
    }
}
