package org.tapgate.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param nextCursor where the next page starts; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of what was found by a query for one row more than the limit, which tells whether there is more.
     *
     * @param keyOf the sort key of a row, as {@link Cursor} parts
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> keyOf) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        var items = found.subList(0, limit);
        return new Page<>(
                items, Optional.of(keyOf.apply(items.get(items.size() - 1)).encode()));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor);
    }
}
