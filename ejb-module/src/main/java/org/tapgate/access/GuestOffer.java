package org.tapgate.access;

/**
 * Guests of one kind: the free ones first, the rest for a fee.
 *
 * @param free pool within {@code entryPeriodDays}; null = none free
 * @param paid pool within {@code entryPeriodDays}; null = none for a fee
 * @param maxPerEntry at most so many with one entry; null = as many as the pools hold
 */
public record GuestOffer(FreeOffer free, PaidOffer paid, Integer maxPerEntry) {}
