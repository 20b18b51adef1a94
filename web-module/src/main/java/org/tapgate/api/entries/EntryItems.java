package org.tapgate.api.entries;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.tapgate.api.json.Json;

/**
 * A report of entries in JSON: {@code {"items": [...]}}.
 *
 * @param fields what it tells of each
 */
record EntryItems(EntryFields fields) {

    /** Else each entry would go out by itself. */
    private static final ObjectWriter JSON = Json.MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    /** Writes all of it, entry by entry. */
    void write(TakenEntries entries, OutputStream output) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            entries.forEach(entry -> JSON.writeValue(json, fields.of(entry)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
