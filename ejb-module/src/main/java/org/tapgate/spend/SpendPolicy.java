package org.tapgate.spend;

/**
 * What an installation has settled about spending.
 *
 * @param neverCounted merchant categories that no ruleset counts: cash, fees and transfers
 * @param failOpen whether the gate passes when there is no source of transactions
 */
public record SpendPolicy(MccList neverCounted, boolean failOpen) {}
