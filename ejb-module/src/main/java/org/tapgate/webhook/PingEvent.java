package org.tapgate.webhook;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.event.EventType;
import org.tapgate.event.StreamEvent;
import org.tapgate.messaging.DomainEvent;

/** The test event: it has its place in the sequence as every event, but goes to the endpoint that it is about only. */
public final class PingEvent {

    private PingEvent() {}

    /** A ping of an endpoint. */
    public static DomainEvent of(UUID endpoint, Instant now) {
        return DomainEvent.of(EventType.PING.wireName(), endpoint, now, "{\"message\":\"Hello from Tapgate\"}");
    }

    static boolean isOne(StreamEvent event) {
        return event.type().equals(EventType.PING.wireName());
    }

    static boolean isFor(StreamEvent event, UUID endpoint) {
        return event.body().contains("\"id\":\"" + endpoint + "\"");
    }
}
