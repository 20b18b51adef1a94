package org.tapgate.api.entries;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tapgate.access.Entry;
import org.tapgate.api.csv.CsvLine;

/**
 * A report of entries in CSV: columns are named as in the management API, times are UTC, amounts are minor units. The
 * trace, which is no table, is left to JSON.
 */
public final class EntryCsv {

    static final String EXAMPLE = """
            id,status,type,country,service,maskedPan,requestedAt
            01985a3e-0000-7000-8000-000000000001,COMPLETED,ONLINE,POL,LOUNGE,543210******7899,2026-11-21T10:00:00Z
            """;

    private final EntryFields fields;

    private final List<Column> columns;

    /** A report of these fields. */
    public EntryCsv(EntryFields fields) {
        this.fields = fields;
        this.columns = fields.names().stream().flatMap(Column::of).toList();
    }

    /** Writes all of it, entry by entry. */
    public void write(TakenEntries entries, OutputStream output) throws IOException {
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.write(heading());
            entries.forEach(entry -> csv.write(line(entry)));
        }
    }

    String heading() {
        return CsvLine.of(columns.stream().map(Column::name).toList());
    }

    String line(Entry entry) {
        var values = fields.of(entry);
        return CsvLine.of(
                columns.stream().map(column -> cell(values.at(column.value()))).toList());
    }

    private static Object cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isTextual() ? value.asText() : value;
    }

    private record Column(String name, JsonPointer value) {

        static Stream<Column> of(String field) {
            return switch (field) {
                case "trace" -> Stream.of();
                case "charged" ->
                    Stream.of(at("chargedAmount", "/charged/amount"), at("chargedCurrency", "/charged/currency"));
                default -> Stream.of(at(field, "/" + field));
            };
        }

        private static Column at(String name, String place) {
            return new Column(name, JsonPointer.compile(place));
        }
    }
}
