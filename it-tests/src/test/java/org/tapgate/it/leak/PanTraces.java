package org.tapgate.it.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tapgate.it.systems.CardNumbers;

/**
 * Finds card numbers in texts, in the forms they leak in: plain, in groups, in hexadecimal, in base64 at any of its three
 * phases.
 */
final class PanTraces {

    /** 13 to 19 digits that stand alone, maybe in groups; not inside an identifier or a longer number. */
    private static final Pattern RUN =
            Pattern.compile("(?<![0-9A-Za-z.-])[3-6]\\d{3}(?:[ -]?\\d){9,15}(?![0-9A-Za-z-])");

    /** Ends of account ranges, which are no secret, are filled up with these. */
    private static final Pattern FILLED_UP = Pattern.compile("\\d{1,12}(?:0{7,}|9{7,})");

    private final List<String> forms;

    /** Knows the digits that all numbers which were sent begin with: long enough to be nobody else's. */
    PanTraces(String start) {
        var bytes = start.getBytes(StandardCharsets.US_ASCII);
        var hex = HexFormat.of().formatHex(bytes);
        forms = List.of(
                start,
                start.replaceAll("(.{4})(?=.)", "$1 "),
                start.replaceAll("(.{4})(?=.)", "$1-"),
                hex,
                hex.toUpperCase(Locale.ROOT),
                base64(bytes, 0),
                base64(bytes, 1),
                base64(bytes, 2));
    }

    /** What is left in a text of the numbers that were sent. */
    List<String> ofSentIn(String text) {
        return forms.stream().filter(text::contains).toList();
    }

    /** The same, and any other number that could be a card's. */
    List<String> in(String text) {
        var found = new ArrayList<>(ofSentIn(text));
        RUN.matcher(text)
                .results()
                .map(run -> run.group().replaceAll("[ -]", ""))
                .filter(digits -> CardNumbers.isLuhnValid(digits)
                        && !FILLED_UP.matcher(digits).matches())
                .forEach(found::add);
        return found;
    }

    /** The letters that base64 of anything with these bytes at this phase is bound to hold. */
    private static String base64(byte[] bytes, int phase) {
        var whole = new byte[phase + bytes.length];
        System.arraycopy(bytes, 0, whole, phase, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(whole);
        return text.substring(phase == 0 ? 0 : phase + 1, text.length() - 1);
    }
}
