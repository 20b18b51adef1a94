package org.tapgate.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file in CSV (RFC 4180) and UTF-8 that somebody brings in: its records, and everything wrong with it by line. */
public final class CsvFile {

    /** The most faults that are told of one file. */
    public static final int MOST_FAULTS = 1_000;

    private final List<Fault> faults = new ArrayList<>();

    /** Hands over each record, the header with line 1 included; what is no text or no CSV is a fault. */
    public void read(byte[] csv, Consumer<CsvRecord> reader) {
        try {
            read(Utf8.text(csv), reader);
        } catch (CharacterCodingException notText) {
            faults.add(new Fault("", "malformed", "is not text in UTF-8"));
        }
    }

    private void read(String text, Consumer<CsvRecord> reader) {
        long good = 0;
        try {
            for (CsvRecord line : CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                good = line.getStartingLineNumber();
                reader.accept(line);
            }
        } catch (CsvParseException malformed) {
            faults.add(new Fault("", "malformed", "is not CSV after the record on line " + good));
        }
    }

    /**
     * Notes what is wrong with a record.
     *
     * @param field {@code .low} for one of its fields; empty for the record as a whole
     */
    public void fault(CsvRecord line, String field, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            var number = line.getStartingLineNumber();
            faults.add(new Fault("lines[" + number + "]" + field, code, "line " + number + ": " + message));
        }
    }

    /** Notes that the file holds nothing of use, unless something else is wrong with it already. */
    public void holdsNo(String what) {
        if (faults.isEmpty()) {
            faults.add(new Fault("", "required", "holds no " + what));
        }
    }

    /** Everything wrong with the file, but no more than {@value #MOST_FAULTS} faults by line. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
