package org.tapgate.fx;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
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
import org.tapgate.platform.CsvFile;
import org.tapgate.platform.Fault;
import org.tapgate.reference.StandardCodes;

/**
 * A file of euro reference rates as the European Central Bank publishes it: CSV with the columns {@code Date} and one of
 * each currency, a line a day, {@code N/A} or nothing where the day has no rate. Both of its forms are read, that of the
 * day ({@code 20 November 2026}) and the history ({@code 2026-11-20}). Currencies that ISO 4217 no longer holds are
 * passed over; all faults are found, each with its line.
 */
public final class EcbFile {

    private static final String BASE = "EUR";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StandardCodes codes;

    private final List<FxRate> rates = new ArrayList<>();

    private final CsvFile source = new CsvFile();

    private final TreeSet<String> passedOver = new TreeSet<>();

    private final Map<LocalDate, Long> lineByDay = new HashMap<>();

    private List<String> header;

    private EcbFile(StandardCodes codes) {
        this.codes = codes;
    }

    /** Reads a whole file. */
    public static EcbFile read(byte[] csv, StandardCodes codes) {
        var file = new EcbFile(codes);
        file.source.read(csv, file::take);
        if (file.rates.isEmpty()) {
            file.source.holdsNo("rate");
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

    /** Everything wrong with the file. */
    public List<Fault> faults() {
        return source.faults();
    }

    private void take(CsvRecord line) {
        var cells = line.getFields().stream().map(String::strip).toList();
        if (header == null) {
            takeHeader(line, cells);
        } else if (cells.size() > header.size()) {
            source.fault(line, "", "malformed", "has more fields than the header");
        } else if (header.get(0).equals("Date")) {
            day(line, cells.get(0)).ifPresent(day -> takeDay(line, day, cells));
        }
    }

    private void takeHeader(CsvRecord line, List<String> cells) {
        header = cells;
        if (!header.get(0).equals("Date")) {
            source.fault(line, "", "malformed", "the header begins with Date");
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
                source.fault(line, ".Date", "duplicate", "is of the same day as line " + before);
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            source.fault(line, ".Date", "malformed", "a day such as 2026-11-20 or 20 November 2026");
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
        found.forEach(it -> source.fault(line, "." + quote, it.code(), it.message()));
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
}
