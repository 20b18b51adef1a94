package org.tapgate.order;

import java.time.Instant;
import java.util.Optional;
import org.tapgate.platform.Cursor;

/**
 * Which part of a list that runs from the newest to the oldest is wanted.
 *
 * @param from then or later
 * @param to earlier; empty for up to now
 * @param after the last row already seen: time and id; empty for the first page
 * @param most rows
 */
public record Span(Instant from, Optional<Instant> to, Optional<Cursor> after, int most) {}
