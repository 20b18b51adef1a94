package org.tapgate.settlement;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tapgate.platform.CsvFile;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;

/** Reads {@code submission,operationId,gross,fee,currency} in CSV: a header, then a line for each movement. */
public final class SettlementFileReader {

    static final List<String> HEADER = List.of("submission", "operationId", "gross", "fee", "currency");

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final CsvFile file = new CsvFile();

    private final List<SettlementFileLine> lines = new ArrayList<>();

    /** Takes a file in. */
    public SettlementFileReader(byte[] csv) {
        file.read(csv, this::take);
        if (lines.isEmpty()) {
            file.holdsNo("movement");
        }
    }

    /** Its lines; only good without faults. */
    public List<SettlementFileLine> lines() {
        return List.copyOf(lines);
    }

    /** Everything wrong with it, by line. */
    public List<Fault> faults() {
        return file.faults();
    }

    private void take(CsvRecord line) {
        if (line.getStartingLineNumber() == 1) {
            takeHeader(line);
            return;
        }
        var submission = field(line, 0, Ids::parse, "an identifier");
        var operation = field(line, 1, Ids::parse, "an identifier");
        var gross = field(line, 2, SettlementFileReader::amount, "minor units");
        var fee = field(line, 3, SettlementFileReader::amount, "minor units");
        var currency = field(line, 4, SettlementFileReader::currency, "a currency such as EUR");
        if (submission != null && operation != null && gross != null && fee != null && currency != null) {
            add(line, submission, operation, gross, fee, currency);
        }
    }

    private void add(CsvRecord line, UUID submission, UUID operation, long gross, long fee, String currency) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        lines.add(new SettlementFileLine(number, submission, operation, gross, fee, currency));
    }

    private void takeHeader(CsvRecord line) {
        if (!line.getFields().equals(HEADER)) {
            file.fault(line, "", "unknown_columns", "is not " + String.join(",", HEADER));
        }
    }

    private <T> T field(CsvRecord line, int index, Function<String, Optional<T>> reader, String what) {
        var text = index < line.getFieldCount() ? line.getField(index).strip() : "";
        var value = reader.apply(text);
        if (value.isEmpty()) {
            file.fault(line, "." + HEADER.get(index), "malformed", "is not " + what);
        }
        return value.orElse(null);
    }

    private static Optional<Long> amount(String text) {
        return AMOUNT.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> currency(String text) {
        return CURRENCY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
