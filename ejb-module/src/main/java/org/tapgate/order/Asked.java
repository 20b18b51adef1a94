package org.tapgate.order;

/**
 * How somebody wants something done with an operation; each is null when not said.
 *
 * @param amount minor units; null for all that is left
 * @param currency to be that of the operation
 * @param description why, for the audit trail
 */
public record Asked(Long amount, String currency, String description) {}
