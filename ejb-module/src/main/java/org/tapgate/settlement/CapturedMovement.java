package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * A movement of money that is in no batch.
 *
 * @param operationId of the operation
 * @param clientId whose; null when it is the operator's own
 * @param groupId the group of the device; null when it has none or there was no device
 * @param type what it is
 * @param amount as the ledger has it among the receivables: negative when money went back
 * @param at when
 */
public record CapturedMovement(
        UUID operationId, UUID clientId, UUID groupId, LineType type, Money amount, Instant at) {}
