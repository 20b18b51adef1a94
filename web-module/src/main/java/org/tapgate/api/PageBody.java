package org.tapgate.api;

import java.util.List;
import java.util.function.Function;
import org.tapgate.platform.Page;

/**
 * A page of a list as clients get it (spec/api.md).
 *
 * @param items the rows
 * @param nextCursor to be sent as {@code cursor} for the next page; null on the last one
 */
public record PageBody<T>(List<T> items, String nextCursor) {

    /** A page of boundary records, each turned into its body. */
    public static <S, T> PageBody<T> of(Page<S> page, Function<? super S, ? extends T> body) {
        var mapped = page.<T>map(body);
        return new PageBody<>(mapped.items(), mapped.nextCursor().orElse(null));
    }
}
