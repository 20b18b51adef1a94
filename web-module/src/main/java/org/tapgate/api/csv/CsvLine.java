package org.tapgate.api.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file that goes out (RFC 4180). */
public final class CsvLine {

    /** How a cell begins that spreadsheets would run as a formula (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\t\r";

    private static final String END = "\r\n";

    private CsvLine() {}

    /** The line of these cells, with its end; null is an empty cell. */
    public static String of(List<?> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof CharSequence ? harmless(value.toString()) : value.toString();
        return text.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
