package org.tapgate.card;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Utf8;
import org.tapgate.reference.StandardCodes;

/**
 * A file of account ranges: CSV (RFC 4180) in UTF-8 whose header names the columns {@code low, high, ica, icaName,
 * issuerCountry, productCode} in any order. All faults are found, each with its line; the header is line 1.
 */
public final class AccountRangeFile {

    /** The most faults that are told of one file. */
    static final int MOST_FAULTS = 1_000;

    private static final List<String> COLUMNS =
            List.of("low", "high", "ica", "icaName", "issuerCountry", "productCode");

    private final StandardCodes codes;

    private final List<ImportLine> lines = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private final Map<PanRange, Long> lineByEnds = new HashMap<>();

    private List<String> header;

    private AccountRangeFile(StandardCodes codes) {
        this.codes = codes;
    }

    /** Reads a whole file. */
    public static AccountRangeFile read(byte[] csv, StandardCodes codes) {
        var file = new AccountRangeFile(codes);
        try {
            file.read(Utf8.text(csv));
        } catch (CharacterCodingException notText) {
            file.faults.add(new Fault("", "malformed", "is not text in UTF-8"));
        }
        return file;
    }

    /** The ranges; only good when there are no {@link #faults()}. */
    public List<ImportLine> lines() {
        return List.copyOf(lines);
    }

    /** Everything wrong with the file, but no more than {@value #MOST_FAULTS} faults. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void read(String text) {
        long good = 0;
        try {
            for (CsvRecord line : CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                good = line.getStartingLineNumber();
                take(line);
            }
        } catch (CsvParseException malformed) {
            faults.add(new Fault("", "malformed", "is not CSV after the record on line " + good));
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("", "required", "holds no account range"));
        }
    }

    private void take(CsvRecord line) {
        if (header == null) {
            header = line.getFields().stream().map(String::strip).toList();
            if (!isHeader()) {
                fault(line, "", "malformed", "the header names the columns " + String.join(", ", COLUMNS));
            }
        } else if (line.getFieldCount() != COLUMNS.size()) {
            fault(line, "", "malformed", "has " + line.getFieldCount() + " fields and not " + COLUMNS.size());
        } else if (isHeader()) {
            take(line, range(line));
        }
    }

    private boolean isHeader() {
        return header.size() == COLUMNS.size() && Set.copyOf(header).equals(Set.copyOf(COLUMNS));
    }

    private void take(CsvRecord line, AccountRange range) {
        var found = AccountRangeValidation.faults(range, codes);
        found.forEach(it -> fault(line, "." + it.field(), it.code(), it.message()));
        if (found.isEmpty()) {
            var number = line.getStartingLineNumber();
            var before = lineByEnds.putIfAbsent(range.numbers(), number);
            if (before != null) {
                fault(line, "", "duplicate", "has the same ends as line " + before);
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

    private void fault(CsvRecord line, String field, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            var number = line.getStartingLineNumber();
            faults.add(new Fault("lines[" + number + "]" + field, code, "line " + number + ": " + message));
        }
    }
}
