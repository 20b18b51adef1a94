package org.tapgate.fx;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DaySpan(LocalDate first, LocalDate last) {}
