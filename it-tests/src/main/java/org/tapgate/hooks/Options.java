package org.tapgate.hooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line: words and {@code --option value}.
 *
 * @param words what stands alone
 * @param values options with their values
 */
record Options(List<String> words, Map<String, String> values) {

    private static final Set<String> KNOWN = Set.of("forward", "url", "key", "client", "after", "count", "bootstrap");

    /** Thrown when a command line says nothing that can be done. */
    static final class Misuse extends Exception {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }

    static Options parse(String... line) throws Misuse {
        var words = new ArrayList<String>();
        var values = new HashMap<String, String>();
        for (int at = 0; at < line.length; at++) {
            if (!line[at].startsWith("--")) {
                words.add(line[at]);
            } else if (!KNOWN.contains(line[at].substring(2))) {
                throw new Misuse("unknown option " + line[at]);
            } else if (at + 1 == line.length) {
                throw new Misuse(line[at] + " needs a value");
            } else {
                values.put(line[at].substring(2), line[++at]);
            }
        }
        return new Options(List.copyOf(words), Map.copyOf(values));
    }

    Optional<String> word(int place) {
        return words.stream().skip(place).findFirst();
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    String required(String option) throws Misuse {
        return value(option).orElseThrow(() -> new Misuse("--" + option + " is missing"));
    }
}
