package org.tapgate.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param nextCursor where the next page starts; empty on the last one
 * @param firstCursor the place of the first item; empty when there is none
 */
public record Page<T>(List<T> items, Optional<String> nextCursor, Optional<String> firstCursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page whose first item nobody will ask for the place of. */
    public Page(List<T> items, Optional<String> nextCursor) {
        this(items, nextCursor, Optional.empty());
    }

    /**
     * Cuts a page out of what was found by a query for one row more than the limit, which tells whether there is more.
     *
     * @param keyOf the sort key of a row, as {@link Cursor} parts
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> keyOf) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(items, found.size() > limit ? lastOf(items, keyOf) : Optional.empty(), firstOf(items, keyOf));
    }

    private static <T> Optional<String> firstOf(List<T> items, Function<T, Cursor> keyOf) {
        return items.stream().findFirst().map(keyOf).map(Cursor::encode);
    }

    private static <T> Optional<String> lastOf(List<T> items, Function<T, Cursor> keyOf) {
        return Optional.of(keyOf.apply(items.get(items.size() - 1)).encode());
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor, firstCursor);
    }
}
