package org.tapgate.card;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tapgate.platform.CsvFile;
import org.tapgate.platform.Fault;

/**
 * A file of card numbers for the whitelist: CSV (RFC 4180) in UTF-8 with the one column {@code pan}. All faults are found,
 * each with its line, and none repeats a number; a number that comes twice counts once.
 */
public final class WhitelistFile {

    private static final String COLUMN = "pan";

    private final Set<Pan> cards = new LinkedHashSet<>();

    private final CsvFile source = new CsvFile();

    private boolean headed;

    private WhitelistFile() {}

    /** Reads a whole file. */
    public static WhitelistFile read(byte[] csv) {
        var file = new WhitelistFile();
        file.source.read(csv, file::take);
        if (file.cards.isEmpty()) {
            file.source.holdsNo("card number");
        }
        return file;
    }

    /** The numbers in their order; only good when there are no {@link #faults()}. */
    public List<Pan> cards() {
        return List.copyOf(cards);
    }

    /** What is wrong with the file. */
    public List<Fault> faults() {
        return source.faults();
    }

    private void take(CsvRecord line) {
        if (!headed) {
            headed = true;
            if (!line.getFields().stream().map(String::strip).toList().equals(List.of(COLUMN))) {
                source.fault(line, "", "malformed", "the header names the one column " + COLUMN);
            }
        } else if (line.getFieldCount() != 1) {
            source.fault(line, "", "malformed", "has " + line.getFieldCount() + " fields and not 1");
        } else {
            Pan.parse(line.getField(0).strip())
                    .ifPresentOrElse(
                            cards::add,
                            () -> source.fault(
                                    line, "." + COLUMN, "malformed", "12 to 19 digits with a valid check digit"));
        }
    }
}
