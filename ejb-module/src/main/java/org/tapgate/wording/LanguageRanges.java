package org.tapgate.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages that a client wants, by the header {@code Accept-Language} (RFC 9110 section 12.5.4). What is malformed in
 * it is passed over: a wrong header is no reason to say nothing.
 */
public final class LanguageRanges {

    private static final String ANY = "*";

    private static final int MOST = 32;

    private static final int LONGEST = 1_000;

    private static final Pattern RANGE = Pattern.compile("(?<range>[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*|\\*)"
            + "([ \\t]*;[ \\t]*[qQ]=(?<weight>0(\\.[0-9]{0,3})?|1(\\.0{0,3})?))?");

    private static final Pattern COMMA = Pattern.compile("[ \\t]*,[ \\t]*");

    private final List<Weighed> ranges;

    private LanguageRanges(List<Weighed> ranges) {
        this.ranges = ranges;
    }

    /** Reads the header; null = anything will do. */
    public static LanguageRanges of(String header) {
        var ranges = new ArrayList<Weighed>();
        if (header != null && header.length() <= LONGEST) {
            for (String part : COMMA.split(header.strip(), MOST + 1)) {
                var range = RANGE.matcher(part);
                if (ranges.size() < MOST && range.matches()) {
                    ranges.add(Weighed.of(range));
                }
            }
        }
        // The sort is stable: of equal weight, the one that was named first
        ranges.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return new LanguageRanges(List.copyOf(ranges));
    }

    /**
     * The first thing that exists in a wanted language, by lookup (RFC 4647 section 3.4): of {@code pt-BR} first in that,
     * then in {@code pt}.
     *
     * @param in finds the thing in a language, whose tag is in lower case
     * @param any the language to take where any other will do
     */
    public <T> Optional<T> first(Function<String, Optional<T>> in, String any) {
        for (Weighed range : ranges) {
            var found = range.weight() == 0 ? Optional.<T>empty() : lookUp(range.tag(), in, any);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> lookUp(String range, Function<String, Optional<T>> in, String any) {
        var tag = range.equals(ANY) ? any : range;
        while (!tag.isEmpty()) {
            var found = isUnwanted(tag) ? Optional.<T>empty() : in.apply(tag);
            if (found.isPresent()) {
                return found;
            }
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    private boolean isUnwanted(String tag) {
        return ranges.stream()
                .anyMatch(range -> range.weight() == 0 && range.tag().equals(tag));
    }

    private record Weighed(String tag, double weight) {

        static Weighed of(Matcher range) {
            var weight = range.group("weight");
            return new Weighed(
                    range.group("range").toLowerCase(Locale.ROOT), weight == null ? 1 : Double.parseDouble(weight));
        }
    }
}
