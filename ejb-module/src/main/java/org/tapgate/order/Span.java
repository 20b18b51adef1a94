package org.tapgate.order;

import java.time.Instant;
import java.util.Optional;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.PageRequest;

/**
 * Which part of a list by time is wanted.
 *
 * @param from then or later
 * @param to earlier; empty for up to now
 * @param after the last row already seen: time and id; empty for the first page
 * @param most rows
 * @param oldestFirst whether it runs from the oldest to the newest
 */
public record Span(Instant from, Optional<Instant> to, Optional<Cursor> after, int most, boolean oldestFirst) {

    /** A part of the list that runs from the newest to the oldest. */
    public Span(Instant from, Optional<Instant> to, Optional<Cursor> after, int most) {
        this(from, to, after, most, false);
    }

    /** A page of all there is until then. */
    public static Span until(Optional<Instant> to, PageRequest page, boolean oldestFirst) {
        return new Span(Instant.EPOCH, to, page.after(), page.limit(), oldestFirst);
    }
}
