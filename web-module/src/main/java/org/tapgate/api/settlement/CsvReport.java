package org.tapgate.api.settlement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tapgate.api.csv.CsvLine;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;

/** Writes a settlement report in CSV: a record H with the header, L for each line, and T with the sums. */
final class CsvReport {

    static final String EXAMPLE = """
            record,batch,number,businessDate,currency,state,operationId,orderReference,type,at,gross,fee,net
            H,01985a3e-0000-7000-8000-000000000001,17,2026-11-21,EUR,CLOSED,,,,,2500,31,2469
            L,,,,,LIVE,01985a3e-0000-7000-8000-000000000002,shop-4711,CAPTURE,2026-11-21T10:00:00Z,2500,31,2469
            T,,1,,EUR,,,,,,2500,31,2469
            """;

    private static final List<String> COLUMNS =
            Arrays.asList(EXAMPLE.lines().findFirst().orElseThrow().split(",", -1));

    private CsvReport() {}

    static void write(Batch batch, ReportLines lines, OutputStream output) throws IOException {
        var sums = new ReportSums();
        try (Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.write(CsvLine.of(COLUMNS));
            csv.write(header(batch));
            lines.forEach(line -> {
                csv.write(line(line));
                sums.add(line);
            });
            csv.write(trailer(batch, sums.trailer()));
        }
    }

    private static String header(Batch batch) {
        var key = batch.key();
        var totals = batch.totals();
        return CsvLine.of(Arrays.asList(
                "H",
                batch.id(),
                batch.number(),
                key.businessDate(),
                key.currency(),
                batch.state(),
                null,
                null,
                null,
                null,
                totals.gross(),
                totals.fee(),
                totals.net()));
    }

    private static String line(BatchLine line) {
        return CsvLine.of(Arrays.asList(
                "L",
                null,
                null,
                null,
                null,
                line.state(),
                line.operationId(),
                line.orderReference(),
                line.type(),
                line.at(),
                line.gross(),
                line.fee(),
                line.net()));
    }

    private static String trailer(Batch batch, BatchReportBody.Trailer sums) {
        return CsvLine.of(Arrays.asList(
                "T",
                null,
                sums.lines(),
                null,
                batch.key().currency(),
                null,
                null,
                null,
                null,
                null,
                sums.gross(),
                sums.fee(),
                sums.net()));
    }
}
