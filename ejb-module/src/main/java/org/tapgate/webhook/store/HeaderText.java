package org.tapgate.webhook.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Headers and bodies as the log keeps them. */
final class HeaderText {

    private HeaderText() {}

    /** One header a line. */
    static String of(Map<String, String> headers) {
        return new TreeMap<>(headers)
                .entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** PostgreSQL keeps no NUL in a text. */
    static String storable(String text) {
        return text.replace("\0", "");
    }
}
