package org.tapgate.admin.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a list: its path and the values of its parameters. Changes make a new one.
 *
 * @param path of the page
 * @param values in the order of the parameters of the list; none is empty
 */
public record Address(String path, Map<String, String> values) {

    /** The row after which the part begins. */
    static final String AFTER = "after";

    /** The row before which the part ends. */
    static final String BEFORE = "before";

    /** The place in the list; a change of any filter leads back to its beginning. */
    static final List<String> PLACE = List.of(AFTER, BEFORE);

    /** Copies the values. */
    public Address {
        values = new LinkedHashMap<>(values);
    }

    /** The value of a parameter; empty when it is not set. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a parameter for a field; null when it is not set. */
    public String get(String name) {
        return values.get(name);
    }

    /** The same list with another value, from its first page. */
    public Address with(String name, Object value) {
        var changed = first().values;
        changed.put(name, value.toString());
        return new Address(path, changed);
    }

    /** The same list without a value, from its first page. */
    public Address without(String name) {
        var changed = first().values;
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The same list, from its first page. */
    public Address first() {
        var kept = new LinkedHashMap<>(values);
        PLACE.forEach(kept::remove);
        return new Address(path, kept);
    }

    /** The list with all rows. */
    public Address all() {
        return new Address(path, Map.of());
    }

    /** The names of the filters that are set. */
    public List<String> filters() {
        return new ArrayList<>(first().values.keySet());
    }

    /** Path and query. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
