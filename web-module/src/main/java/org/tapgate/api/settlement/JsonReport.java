package org.tapgate.api.settlement;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.tapgate.api.json.Json;
import org.tapgate.settlement.Batch;

/** Writes a settlement report in JSON. */
final class JsonReport {

    /** Else each line would go out by itself. */
    private static final ObjectWriter JSON = Json.MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private JsonReport() {}

    static void write(Batch batch, ReportLines lines, OutputStream output) throws IOException {
        var sums = new ReportSums();
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            write(json, "header", BatchBody.of(batch));
            json.writeArrayFieldStart("lines");
            lines.forEach(line -> {
                JSON.writeValue(json, BatchLineBody.of(line));
                sums.add(line);
            });
            json.writeEndArray();
            write(json, "trailer", sums.trailer());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        JSON.writeValue(json, value);
    }
}
