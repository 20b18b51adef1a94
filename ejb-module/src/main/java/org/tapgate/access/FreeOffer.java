package org.tapgate.access;

/**
 * So many persons free of charge.
 *
 * @param limit persons within {@code entryPeriodDays}; null = unlimited
 */
public record FreeOffer(Integer limit) {}
