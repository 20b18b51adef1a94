package org.tapgate.platform;

import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param limit rows, 1 to {@link #MOST}
 * @param after the last row already seen; empty for the first page
 */
public record PageRequest(int limit, Optional<Cursor> after) {

    /** The most rows that one page holds (api.md). */
    public static final int MOST = 200;

    /** Rows of a page when nothing else is asked for (api.md). */
    public static final int USUAL = 50;

    /** Refuses a limit out of range: callers check what a client sent before. */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to " + MOST + ", not " + limit);
        }
    }

    /** The first page of the given size. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
