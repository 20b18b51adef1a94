package org.tapgate.card;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A range of card numbers between two prefixes of 6 to 19 digits, both included. For comparing, the low end is padded
 * on the right with zeros and the high end with nines to 19 digits, so {@code 543210-543219} holds every number that
 * begins with one of these ten BINs.
 *
 * @param from place of the low end, see {@link #place}
 * @param to place of the high end, not before {@code from}
 */
public record PanRange(long from, long to) implements Comparable<PanRange> {

    /** Every card number there is. */
    public static final PanRange ALL = new PanRange(place("", '0'), place("", '9'));

    private static final int LENGTH = 19;

    private static final int SHORTEST = 6;

    /** The range between two prefixes; an error when {@link #isPrefix} refuses one or they are in the wrong order. */
    public static PanRange between(String low, String high) {
        if (!isPrefix(low) || !isPrefix(high) || isReversed(low, high)) {
            throw new IllegalArgumentException("Not a range of card numbers");
        }
        return new PanRange(place(low, '0'), place(high, '9'));
    }

    /** Whether the text can be an end of a range: 6 to 19 ASCII digits. */
    public static boolean isPrefix(String text) {
        return text != null
                && text.length() >= SHORTEST
                && text.length() <= LENGTH
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether two prefixes are in the wrong order: low above high. */
    public static boolean isReversed(String low, String high) {
        return place(low, '0') > place(high, '9');
    }

    /** Whether the card lies in this range. */
    public boolean contains(Pan pan) {
        return contains(pan.place());
    }

    /** Whether all numbers of the other range lie in this one. */
    public boolean includes(PanRange other) {
        return from <= other.from && other.to <= to;
    }

    /**
     * Where the number of a card can lie, of which only this is known.
     *
     * @param accountRange the ends of its account range as {@code low-high}; null = unknown
     */
    public static PanRange of(MaskedPan digits, String accountRange) {
        var block = between(digits.first6(), digits.first6());
        if (accountRange == null) {
            return block;
        }
        var ends = accountRange.split("-", 2);
        return block.intersection(between(ends[0], ends[1])).orElse(block);
    }

    boolean contains(long place) {
        return from <= place && place <= to;
    }

    /** The shortest prefix of at least 6 digits that {@link #between} takes for this low end. */
    public String low() {
        return shortest(digits(from), '0');
    }

    /** The shortest prefix of at least 6 digits that {@link #between} takes for this high end. */
    public String high() {
        return shortest(digits(to), '9');
    }

    private static String digits(long place) {
        var digits = Long.toUnsignedString(place - Long.MIN_VALUE);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    private static String shortest(String digits, char padding) {
        int end = LENGTH;
        while (end > SHORTEST && digits.charAt(end - 1) == padding) {
            end--;
        }
        return digits.substring(0, end);
    }

    /** The numbers that lie in both; empty when none does. */
    public Optional<PanRange> intersection(PanRange other) {
        long first = Math.max(from, other.from);
        long last = Math.min(to, other.to);
        return first <= last ? Optional.of(new PanRange(first, last)) : Optional.empty();
    }

    /** The numbers of this range that do not lie in the other one: none, one or two ranges, in their order. */
    public List<PanRange> without(PanRange other) {
        if (intersection(other).isEmpty()) {
            return List.of(this);
        }
        var rest = new ArrayList<PanRange>(2);
        if (from < other.from) {
            rest.add(new PanRange(from, other.from - 1));
        }
        if (other.to < to) {
            rest.add(new PanRange(other.to + 1, to));
        }
        return List.copyOf(rest);
    }

    /** Both as one range, when this one ends right before the other begins; else empty. */
    public Optional<PanRange> joined(PanRange next) {
        return to + 1 == next.from ? Optional.of(new PanRange(from, next.to)) : Optional.empty();
    }

    /** The same numbers in ranges that do not overlap. */
    public static List<PanRange> disjoint(Collection<PanRange> ranges) {
        var merged = new ArrayDeque<PanRange>();
        for (PanRange range :
                ranges.stream().sorted(Comparator.comparingLong(PanRange::from)).toList()) {
            var last = merged.peekLast();
            if (last != null && range.from() <= last.to()) {
                merged.removeLast();
                merged.add(new PanRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    /** Orders by width, the narrowest first, then by place. */
    @Override
    public int compareTo(PanRange other) {
        int byWidth = Long.compareUnsigned(to - from, other.to - other.from);
        return byWidth != 0 ? byWidth : Long.compare(from, other.from);
    }

    /**
     * A prefix as a number of 19 digits, moved so that the order of signed numbers is the order of card numbers: 19
     * nines do not fit into a signed long.
     */
    static long place(String prefix, char padding) {
        long number = 0;
        for (int i = 0; i < LENGTH; i++) {
            char digit = i < prefix.length() ? prefix.charAt(i) : padding;
            number = number * 10 + (digit - '0');
        }
        return number + Long.MIN_VALUE;
    }
}
