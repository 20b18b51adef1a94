package org.tapgate.api.query;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tapgate.api.Times;
import org.tapgate.api.problem.BadInput;
import org.tapgate.api.problem.SentName;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

/**
 * Reads the query of one request: ask for every parameter that is known, then {@link #check()}, which refuses the
 * request if anything was wrong or left unasked.
 */
public final class Query {

    private static final int LONGEST = 200;

    private final MultivaluedMap<String, String> sent;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Query(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** The query of this request. */
    public static Query of(UriInfo uri) {
        return new Query(uri.getQueryParameters());
    }

    /** A text of 1 to 200 characters. */
    public Optional<String> text(String name) {
        return read(name, "a text of at most " + LONGEST + " characters", Optional::of);
    }

    /** A country as ISO 3166 alpha-3, a product code and the like: such text in capital letters. */
    public Optional<String> code(String name) {
        return text(name).map(value -> value.toUpperCase(Locale.ROOT));
    }

    /** So many digits: how the number of a card begins or ends, and never the whole of it. */
    public Optional<String> digits(String name, int least, int most) {
        var expected = least == most ? most + " digits" : least + " to " + most + " digits";
        return read(
                name,
                expected,
                text -> Optional.of(text).filter(digits -> digits.matches("[0-9]{" + least + "," + most + "}")));
    }

    /** An identifier. */
    public Optional<UUID> id(String name) {
        return read(name, "an identifier (UUID)", Ids::parse);
    }

    /** A time as RFC 3339 with an offset. */
    public Optional<Instant> time(String name) {
        return read(name, "a time such as 2026-11-21T10:00:00Z", Times::parse);
    }

    /** A day as RFC 3339 full-date. */
    public Optional<LocalDate> day(String name) {
        return read(name, "a day such as 2026-11-21", Times::parseDay);
    }

    /** A whole number between both limits, these included. */
    public Optional<Integer> number(String name, int least, int most) {
        return read(
                name,
                "a number from " + least + " to " + most,
                text -> text.matches("0|[1-9][0-9]{0,8}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty());
    }

    /** A whole number from 0 to the most. */
    public Optional<Long> number(String name, long most) {
        return read(
                name,
                "a whole number from 0" + (most < Long.MAX_VALUE ? " to " + most : ""),
                text -> number(text).filter(number -> number <= most));
    }

    private static Optional<Long> number(String text) {
        return text.matches("0|[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return read(name, "true or false", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** One of these words. */
    public Optional<String> oneOf(String name, List<String> words) {
        return read(name, "one of " + words, text -> Optional.of(text).filter(words::contains));
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        return read(
                name,
                "one of " + Arrays.toString(constants),
                text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /**
     * The page that is wanted, from {@code limit} and {@code cursor}.
     *
     * @param key what the columns of the sort key of this list hold, in their order
     */
    public PageRequest page(KeyPart... key) {
        var limit = read("limit", "a number from 1 to " + PageRequest.MOST, Query::parseLimit);
        return new PageRequest(limit.orElse(PageRequest.USUAL), cursor(key));
    }

    /** The last row that was seen of a list with this sort key, from {@code cursor}. */
    public Optional<Cursor> cursor(KeyPart... key) {
        return read(
                "cursor",
                "a cursor of this list",
                text -> Cursor.decode(text, key.length).filter(decoded -> fits(decoded, key)));
    }

    /** The order that {@code sort} asks for: one of the columns, after a dash for descending; the first when not given. */
    public SortOrder sort(List<String> columns) {
        return read("sort", "one of " + columns + ", after a dash for descending", text -> order(text, columns))
                .orElse(SortOrder.by(columns.get(0)));
    }

    /** The page that is wanted of a list in that order. */
    public PageRequest page(SortOrder order) {
        var page = page(KeyPart.TEXT, KeyPart.TEXT, KeyPart.ID);
        if (page.after().filter(cursor -> !order.fits(cursor)).isPresent()) {
            faults.add(new Fault("cursor", "invalid_value", "Expected a cursor of this list in this order"));
        }
        return page;
    }

    /** Refuses the request when a parameter was unusable, doubled or unknown. */
    public void check() {
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(
                        new Fault(SentName.shown(name), "unknown_parameter", "This parameter is not known here")));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private static Optional<SortOrder> order(String text, List<String> columns) {
        var descending = text.startsWith("-");
        return Optional.of(new SortOrder(descending ? text.substring(1) : text, descending))
                .filter(order -> columns.contains(order.field()));
    }

    private <T> Optional<T> read(String name, String expected, Function<String, Optional<T>> parse) {
        known.add(name);
        var values = sent.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var parsed =
                values.size() == 1 && isSane(name, values.get(0)) ? parse.apply(values.get(0)) : Optional.<T>empty();
        if (parsed.isEmpty()) {
            faults.add(new Fault(name, "invalid_value", "Expected " + expected));
        }
        return parsed;
    }

    private static boolean isSane(String name, String value) {
        return !value.isBlank() && isPrintable(value) && (value.length() <= LONGEST || name.equals("cursor"));
    }

    private static boolean fits(Cursor cursor, KeyPart... key) {
        return IntStream.range(0, key.length)
                .allMatch(column -> key[column].accepts(cursor.parts().get(column)));
    }

    /** PostgreSQL keeps no NUL, and nobody means to search for a line break. */
    static boolean isPrintable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<Integer> parseLimit(String text) {
        return text.matches("[1-9][0-9]{0,2}")
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit <= PageRequest.MOST)
                : Optional.empty();
    }
}
