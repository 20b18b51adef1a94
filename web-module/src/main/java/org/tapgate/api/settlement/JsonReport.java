package org.tapgate.api.settlement;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.tapgate.api.json.Json;
import org.tapgate.settlement.Batch;

/** Writes a settlement report in JSON. */
final class JsonReport {

    private JsonReport() {}

    static void write(Batch batch, ReportLines lines, OutputStream output) throws IOException {
        var sums = new ReportSums();
        try (JsonGenerator json = Json.STREAM.createGenerator(output)) {
            json.writeStartObject();
            write(json, "header", BatchBody.of(batch));
            json.writeArrayFieldStart("lines");
            lines.forEach(line -> {
                Json.STREAM.writeValue(json, BatchLineBody.of(line));
                sums.add(line);
            });
            json.writeEndArray();
            write(json, "trailer", sums.trailer());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        Json.STREAM.writeValue(json, value);
    }
}
