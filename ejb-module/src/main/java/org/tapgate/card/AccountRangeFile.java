package org.tapgate.card;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapgate.platform.CsvFile;
import org.tapgate.platform.Fault;
import org.tapgate.reference.StandardCodes;

/**
 * A file of account ranges: CSV (RFC 4180) in UTF-8 whose header names the columns {@code low, high, ica, icaName,
 * issuerCountry, productCode} in any order. All faults are found, each with its line; the header is line 1.
 */
public final class AccountRangeFile {

    private static final List<String> COLUMNS =
            List.of("low", "high", "ica", "icaName", "issuerCountry", "productCode");

    private final StandardCodes codes;

    private final List<ImportLine> lines = new ArrayList<>();

    private final CsvFile source = new CsvFile();

    private final Map<PanRange, Long> lineByEnds = new HashMap<>();

    private List<String> header;

    private AccountRangeFile(StandardCodes codes) {
        this.codes = codes;
    }

    /** Reads a whole file. */
    public static AccountRangeFile read(byte[] csv, StandardCodes codes) {
        var file = new AccountRangeFile(codes);
        file.source.read(csv, file::take);
        if (file.lines.isEmpty()) {
            file.source.holdsNo("account range");
        }
        return file;
    }

    /** The ranges; only good when there are no {@link #faults()}. */
    public List<ImportLine> lines() {
        return List.copyOf(lines);
    }

    /** Everything wrong with the file. */
    public List<Fault> faults() {
        return source.faults();
    }

    private void take(CsvRecord line) {
        if (header == null) {
            header = line.getFields().stream().map(String::strip).toList();
            if (!isHeader()) {
                source.fault(line, "", "malformed", "the header names the columns " + String.join(", ", COLUMNS));
            }
        } else if (line.getFieldCount() != COLUMNS.size()) {
            source.fault(line, "", "malformed", "has " + line.getFieldCount() + " fields and not " + COLUMNS.size());
        } else if (isHeader()) {
            take(line, range(line));
        }
    }

    private boolean isHeader() {
        return header.size() == COLUMNS.size() && Set.copyOf(header).equals(Set.copyOf(COLUMNS));
    }

    private void take(CsvRecord line, AccountRange range) {
        var found = AccountRangeValidation.faults(range, codes);
        found.forEach(it -> source.fault(line, "." + it.field(), it.code(), it.message()));
        if (found.isEmpty()) {
            var number = line.getStartingLineNumber();
            var before = lineByEnds.putIfAbsent(range.numbers(), number);
            if (before != null) {
                source.fault(line, "", "duplicate", "has the same ends as line " + before);
            }
            lines.add(new ImportLine(number, range));
        }
    }

    private AccountRange range(CsvRecord line) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            var cell = line.getField(i).strip();
            cells.put(header.get(i), cell.isEmpty() ? null : cell);
        }
        return new AccountRange(
                cells.get("low"),
                cells.get("high"),
                cells.get("ica"),
                cells.get("icaName"),
                cells.get("issuerCountry"),
                cells.get("productCode"));
    }
}
