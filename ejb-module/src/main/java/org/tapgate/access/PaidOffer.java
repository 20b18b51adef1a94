package org.tapgate.access;

/**
 * So many persons for a fee.
 *
 * @param limit persons within {@code entryPeriodDays}; null = unlimited
 * @param price for each person
 */
public record PaidOffer(Integer limit, Price price) {}
