package org.tapgate.order;

import java.util.List;

/** Which circuit a card belongs to, by its first digits (ISO/IEC 7812, and what the circuits publish of their ranges). */
final class CardCircuit {

    /** Numbers whose first six digits lie in a range. */
    private record Range(int from, int to, String circuit) {}

    private static final List<Range> RANGES = List.of(
            new Range(222_100, 272_099, "MASTERCARD"),
            new Range(300_000, 305_999, "DINERS"),
            new Range(340_000, 349_999, "AMEX"),
            new Range(352_800, 358_999, "JCB"),
            new Range(360_000, 369_999, "DINERS"),
            new Range(370_000, 379_999, "AMEX"),
            new Range(380_000, 399_999, "DINERS"),
            new Range(400_000, 499_999, "VISA"),
            new Range(500_000, 509_999, "MAESTRO"),
            new Range(510_000, 559_999, "MASTERCARD"),
            new Range(560_000, 589_999, "MAESTRO"),
            new Range(601_100, 601_199, "DISCOVER"),
            new Range(620_000, 629_999, "UPI"),
            new Range(630_000, 639_999, "MAESTRO"),
            new Range(644_000, 659_999, "DISCOVER"),
            new Range(670_000, 679_999, "MAESTRO"));

    private CardCircuit() {}

    /** The circuit's name; null for digits of none that is known here. */
    static String of(String first6) {
        int digits = Integer.parseInt(first6);
        return RANGES.stream()
                .filter(range -> digits >= range.from() && digits <= range.to())
                .map(Range::circuit)
                .findFirst()
                .orElse(null);
    }
}
