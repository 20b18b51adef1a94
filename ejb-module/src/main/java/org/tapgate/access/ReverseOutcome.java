package org.tapgate.access;

import java.time.Instant;

/** What came of taking an entry back: access-control.md section 11. */
public sealed interface ReverseOutcome {

    /** It is taken back. */
    record Reversed(Entry entry) implements ReverseOutcome {}

    /** There is no such entry for the caller. */
    record NotFound() implements ReverseOutcome {}

    /** Only a completed entry can be taken back, and only once. */
    record NotReversible(Entry entry) implements ReverseOutcome {}

    /**
     * The caller's time for it is over.
     *
     * @param until when it was
     */
    record TooLate(Instant until) implements ReverseOutcome {}
}
