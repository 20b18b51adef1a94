package org.tapgate.admin.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the list of entries can show; the first ones are shown until a user chooses others. */
public enum EntryColumn {
    COUNTRY,
    PAN,
    DATE,
    SERVICE,
    STATUS,
    TYPE,
    LOCATION,
    TERMINAL,
    REJECT_CODE,
    MODE,
    GUESTS,
    CHARGED,
    PRODUCT,
    ICA,
    READ_METHOD,
    CHANGED;

    /** The columns of the specification. */
    static final List<EntryColumn> USUAL = List.of(COUNTRY, PAN, DATE, SERVICE, STATUS, TYPE);

    /** The columns of these names, in that order and each once; other names are passed over. */
    static List<EntryColumn> named(Collection<String> names) {
        return names.stream().distinct().flatMap(name -> named(name).stream()).toList();
    }

    private static Optional<EntryColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
