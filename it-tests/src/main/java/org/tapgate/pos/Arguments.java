package org.tapgate.pos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line: words, {@code --flag} and {@code --option value}.
 *
 * @param words what stands alone, in its order
 * @param flags options without a value
 * @param options options with their values
 */
record Arguments(List<String> words, Set<String> flags, Map<String, String> options) {

    private static final Set<String> FLAGS = Set.of("json");

    private static final Set<String> OPTIONS = Set.of(
            "url",
            "serial",
            "code",
            "state",
            "pan",
            "expiry",
            "read",
            "adults",
            "children",
            "under-age",
            "reason",
            "wait",
            "at",
            "method",
            "file");

    /** Thrown when a command line says nothing that can be done; the message tells the user why. */
    static final class Misuse extends Exception {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }

    static Arguments parse(String... line) throws Misuse {
        var words = new ArrayList<String>();
        var flags = new java.util.HashSet<String>();
        var options = new HashMap<String, String>();
        for (int at = 0; at < line.length; at++) {
            var name = line[at].startsWith("--") ? line[at].substring(2) : "";
            if (name.isEmpty()) {
                words.add(line[at]);
            } else if (FLAGS.contains(name)) {
                flags.add(name);
            } else if (!OPTIONS.contains(name)) {
                throw new Misuse("unknown option --" + name);
            } else if (++at == line.length) {
                throw new Misuse("--" + name + " needs a value");
            } else {
                options.put(name, line[at]);
            }
        }
        return new Arguments(List.copyOf(words), Set.copyOf(flags), Map.copyOf(options));
    }

    /** The word at this place. */
    Optional<String> word(int place) {
        return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
    }

    String required(String option) throws Misuse {
        var value = options.get(option);
        if (value == null) {
            throw new Misuse("--" + option + " is missing");
        }
        return value;
    }

    String optional(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    /** A number of persons; 0 when the option is not given. */
    int count(String option) throws Misuse {
        var value = optional(option, "0");
        if (!value.matches("\\d{1,4}")) {
            throw new Misuse("--" + option + " must be a number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** Whether a flag is set, or an option given. */
    boolean has(String name) {
        return flags.contains(name) || options.containsKey(name);
    }
}
