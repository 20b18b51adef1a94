package org.tapgate.reference;

import java.time.LocalDate;

/**
 * On which days a code is on its list.
 *
 * @param from first day; null = ever since
 * @param to first day on which it no longer is; null = open
 */
public record Validity(LocalDate from, LocalDate to) {

    /** Whether the code is on the list on that day. */
    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
