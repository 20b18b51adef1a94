package org.tapgate.fx;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Utf8;
import org.tapgate.reference.StandardCodes;

/**
 * A file of euro reference rates as the European Central Bank publishes it: CSV with the columns {@code Date} and one of
 * each currency, a line a day, {@code N/A} or nothing where the day has no rate. Both of its forms are read, that of the
 * day ({@code 20 November 2026}) and the history ({@code 2026-11-20}). Currencies that ISO 4217 no longer holds are
 * passed over; all faults are found, each with its line.
 */
public final class EcbFile {

    /** The most faults that are told of one file. */
    static final int MOST_FAULTS = 1_000;

    private static final String BASE = "EUR";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StandardCodes codes;

    private final List<FxRate> rates = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private final TreeSet<String> passedOver = new TreeSet<>();

    private final Map<LocalDate, Long> lineByDay = new HashMap<>();

    private List<String> header;

    private EcbFile(StandardCodes codes) {
        this.codes = codes;
    }

    /** Reads a whole file. */
    public static EcbFile read(byte[] csv, StandardCodes codes) {
        var file = new EcbFile(codes);
        try {
            file.read(Utf8.text(csv));
        } catch (CharacterCodingException notText) {
            file.faults.add(new Fault("", "malformed", "is not text in UTF-8"));
        }
        return file;
    }

    /** The rates, each of another pair and day; only good when there are no {@link #faults()}. */
    public List<FxRate> rates() {
        return List.copyOf(rates);
    }

    /** Currencies of the file that are not on the list of ISO 4217, in alphabetical order. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Everything wrong with the file, but no more than {@value #MOST_FAULTS} faults. */
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
        if (rates.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("", "required", "holds no rate"));
        }
    }

    private void take(CsvRecord line) {
        var cells = line.getFields().stream().map(String::strip).toList();
        if (header == null) {
            takeHeader(line, cells);
        } else if (cells.size() > header.size()) {
            fault(line, "", "malformed", "has more fields than the header");
        } else if (header.get(0).equals("Date")) {
            day(line, cells.get(0)).ifPresent(day -> takeDay(line, day, cells));
        }
    }

    private void takeHeader(CsvRecord line, List<String> cells) {
        header = cells;
        if (!header.get(0).equals("Date")) {
            fault(line, "", "malformed", "the header begins with Date");
        }
        header.stream()
                .filter(EcbFile::isCode)
                .filter(it -> !codes.isCurrency(it))
                .forEach(passedOver::add);
    }

    private Optional<LocalDate> day(CsvRecord line, String cell) {
        try {
            var day = Character.isDigit(cell.isEmpty() ? ' ' : cell.charAt(0)) && cell.contains("-")
                    ? LocalDate.parse(cell)
                    : LocalDate.parse(cell, IN_WORDS);
            var before = lineByDay.putIfAbsent(day, line.getStartingLineNumber());
            if (before != null) {
                fault(line, ".Date", "duplicate", "is of the same day as line " + before);
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            fault(line, ".Date", "malformed", "a day such as 2026-11-20 or 20 November 2026");
            return Optional.empty();
        }
    }

    private void takeDay(CsvRecord line, LocalDate day, List<String> cells) {
        for (int column = 1; column < cells.size(); column++) {
            var quote = header.get(column);
            var cell = cells.get(column);
            if (isCode(quote) && !passedOver.contains(quote) && !cell.isEmpty() && !cell.equals("N/A")) {
                takeRate(line, day, quote, cell);
            }
        }
    }

    private void takeRate(CsvRecord line, LocalDate day, String quote, String cell) {
        var rate = new FxRate(day, BASE, quote, decimal(cell));
        var found = FxRateValidation.faults(rate, codes);
        found.forEach(it -> fault(line, "." + quote, it.code(), it.message()));
        if (found.isEmpty()) {
            rates.add(rate);
        }
    }

    /** Zero, which is no rate, for what is no plain decimal number. */
    private static BigDecimal decimal(String cell) {
        return cell.matches("[0-9]{1,12}(\\.[0-9]{1,12})?") ? new BigDecimal(cell) : BigDecimal.ZERO;
    }

    private static boolean isCode(String name) {
        return name.matches("[A-Z]{3}");
    }

    private void fault(CsvRecord line, String field, String code, String message) {
        if (faults.size() < MOST_FAULTS) {
            var number = line.getStartingLineNumber();
            faults.add(new Fault("lines[" + number + "]" + field, code, "line " + number + ": " + message));
        }
    }
}
