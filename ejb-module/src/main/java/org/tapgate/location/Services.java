package org.tapgate.location;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The kinds of service that a location can give, such as {@code LOUNGE}: a list that the installation configures.
 *
 * @param names capital letters, digits and underscores, at most 32 of them
 */
public record Services(Set<String> names) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    /** Refuses a name of another form, and an empty list. */
    public Services {
        names = Set.copyOf(names);
        if (names.isEmpty() || !names.stream().allMatch(FORM.asMatchPredicate())) {
            throw new IllegalArgumentException("Services are named like LOUNGE or FAST_LINE, not " + names);
        }
    }

    /** Whether the installation knows this service; not null. */
    public boolean contain(String name) {
        return names.contains(name);
    }

    /** The names in alphabetical order, for people. */
    public String list() {
        return String.join(", ", new TreeSet<>(names));
    }
}
