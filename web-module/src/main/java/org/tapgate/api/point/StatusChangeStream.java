package org.tapgate.api.point;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.tapgate.api.json.Json;
import org.tapgate.intent.StatusChange;
import org.tapgate.intent.boundary.Intents;

/**
 * A {@link StatusChangesBody} that is written as it is read: a busy month takes no more memory than a quiet day.
 *
 * @param first are read before the answer begins, so that whoever may not see them learns it in time
 */
record StatusChangeStream(Intents intents, Instant to, List<StatusChange> first) implements StreamingOutput {

    static StatusChangeStream of(Intents intents, Instant from, Instant to) {
        return new StatusChangeStream(intents, to, intents.changes(StatusChange.Place.before(from), to));
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try (var json = Json.STREAM.createGenerator(output)) {
            json.writeStartObject();
            json.writeArrayFieldStart("events");
            for (var some = first; !some.isEmpty(); some = after(some)) {
                write(json, some);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, List<StatusChange> some) throws IOException {
        for (var change : some) {
            Json.STREAM.writeValue(json, StatusChangesBody.Change.of(change));
        }
    }

    private List<StatusChange> after(List<StatusChange> some) {
        return intents.changes(some.get(some.size() - 1).place(), to);
    }
}
