package org.tapgate.identity.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small sets in one column: words separated by a space, in order, so that equal sets are equal texts. */
final class Words {

    private Words() {}

    static String of(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    static <T> Set<T> parse(String column, Function<String, T> reading) {
        return Arrays.stream(column.split(" "))
                .filter(word -> !word.isEmpty())
                .map(reading)
                .collect(Collectors.toUnmodifiableSet());
    }
}
