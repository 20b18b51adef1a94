package org.tapgate.api.event;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.tapgate.api.json.Json;
import org.tapgate.event.EventPage;

/**
 * The events of one sequence on one connection. It ends after a quarter of an hour, as an access token does, and the client
 * comes again with the number of the last event that it read (HTML standard, 9.2 Server-sent events).
 */
final class Feed {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Shorter than the patience of proxies with a silent connection. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final SseEventSink sink;

    private final Sse sse;

    private final Reader reader;

    private final long end = System.nanoTime() + LONGEST.toNanos();

    Feed(SseEventSink sink, Sse sse, Reader reader) {
        this.sink = sink;
        this.sse = sse;
        this.reader = reader;
    }

    /** The number in a header {@code Last-Event-ID}; empty when there is none. */
    static Optional<Long> place(String lastEventId) {
        return Optional.ofNullable(lastEventId)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** Begins, and goes on by itself. */
    void start(Reader.Wanted wanted) {
        reader.read(wanted, SILENCE)
                .thenCompose(page -> send(page).thenApply(sent -> page))
                .whenComplete((page, failure) -> goOn(wanted, page, failure));
    }

    private void goOn(Reader.Wanted wanted, EventPage page, Throwable failure) {
        if (failure == null && page instanceof EventPage.Read read && !sink.isClosed() && System.nanoTime() < end) {
            reader.later(() -> start(wanted.from(read.next())));
        } else {
            sink.close();
        }
    }

    private CompletionStage<?> send(EventPage page) {
        if (!(page instanceof EventPage.Read read)) {
            return sink.send(sse.newEventBuilder()
                    .name("forgotten")
                    .data(Long.toString(((EventPage.Forgotten) page).first()))
                    .build());
        }
        CompletionStage<?> sent = CompletableFuture.completedStage(null);
        if (read.items().isEmpty()) {
            return sink.send(sse.newEventBuilder().comment("nothing new").build());
        }
        for (var event : read.items()) {
            sent = sent.thenCompose(before -> sink.send(event(EventBody.of(event))));
        }
        return sent;
    }

    private OutboundSseEvent event(EventBody body) {
        return sse.newEventBuilder()
                .id(Long.toString(body.sequence()))
                .name(body.type())
                .data(new String(Json.bytes(body), StandardCharsets.UTF_8))
                .build();
    }
}
