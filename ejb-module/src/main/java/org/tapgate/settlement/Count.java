package org.tapgate.settlement;

/**
 * What is counted of a batch's lines while it is closed, chunk by chunk.
 *
 * @param totals of the lines
 * @param ledger what the ledger has among the receivables for the same movements, in minor units
 * @param cards what the acquirer has to know of as well: captures and refunds
 */
public record Count(Totals totals, long ledger, HostTotal cards) {}
