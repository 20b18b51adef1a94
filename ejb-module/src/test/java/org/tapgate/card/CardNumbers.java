package org.tapgate.card;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes card numbers for tests. */
public final class CardNumbers {

    private CardNumbers() {}

    /** A valid number of 16 digits that begins like this. */
    public static Pan startingWith(String prefix, Random random) {
        var digits = new StringBuilder(prefix);
        while (digits.length() < 15) {
            digits.append(random.nextInt(10));
        }
        return completed(digits.toString());
    }

    /** The number with the check digit that makes it valid. */
    public static Pan completed(String withoutCheckDigit) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> Pan.parse(withoutCheckDigit + digit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
