package org.tapgate.report;

import java.time.Instant;

/**
 * How many entries one hour saw.
 *
 * @param hour when it begins, in UTC
 * @param free completed, free of charge
 * @param paid completed, for a fee
 * @param refused rejected
 */
public record HourFigures(Instant hour, long free, long paid, long refused) {}
