package org.tapgate.settlement;

import java.util.UUID;

/**
 * A line of the acquirer's settlement file; amounts in minor units.
 *
 * @param number of the line in the file
 * @param submission the key under which the batch was sent
 * @param operationId our name for the movement
 * @param gross negative when money went back
 * @param fee what the acquirer kept
 * @param currency ISO 4217 alpha-3
 */
public record SettlementFileLine(
        int number, UUID submission, UUID operationId, long gross, long fee, String currency) {}
