package org.tapgate.card;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Utf8;

/**
 * A file of card numbers for the whitelist: CSV (RFC 4180) in UTF-8 with the one column {@code pan}. All faults are found,
 * each with its line, and none repeats a number; a number that comes twice counts once.
 */
public final class WhitelistFile {

    private static final int MOST_FAULTS = 1_000;

    private static final String COLUMN = "pan";

    private final Set<Pan> cards = new LinkedHashSet<>();

    private final List<Fault> faults = new ArrayList<>();

    private boolean headed;

    private WhitelistFile() {}

    /** Reads a whole file. */
    public static WhitelistFile read(byte[] csv) {
        var file = new WhitelistFile();
        try {
            file.read(Utf8.text(csv));
        } catch (CharacterCodingException notText) {
            file.faults.add(new Fault("", "malformed", "is not text in UTF-8"));
        }
        return file;
    }

    /** The numbers in their order; only good when there are no {@link #faults()}. */
    public List<Pan> cards() {
        return List.copyOf(cards);
    }

    /** What is wrong with the file. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void read(String text) {
        try {
            for (CsvRecord line : CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                take(line);
            }
        } catch (CsvParseException malformed) {
            faults.add(new Fault("", "malformed", "is not CSV"));
        }
        if (cards.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("", "required", "holds no card number"));
        }
    }

    private void take(CsvRecord line) {
        if (!headed) {
            headed = true;
            if (!line.getFields().stream().map(String::strip).toList().equals(List.of(COLUMN))) {
                fault(line, "", "the header names the one column " + COLUMN);
            }
        } else if (line.getFieldCount() != 1) {
            fault(line, "", "has " + line.getFieldCount() + " fields and not 1");
        } else {
            Pan.parse(line.getField(0).strip())
                    .ifPresentOrElse(
                            cards::add, () -> fault(line, "." + COLUMN, "12 to 19 digits with a valid check digit"));
        }
    }

    private void fault(CsvRecord line, String field, String message) {
        if (faults.size() < MOST_FAULTS) {
            var number = line.getStartingLineNumber();
            faults.add(new Fault("lines[" + number + "]" + field, "malformed", "line " + number + ": " + message));
        }
    }
}
