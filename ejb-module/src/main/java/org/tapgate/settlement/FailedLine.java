package org.tapgate.settlement;

import java.util.UUID;

/**
 * A line that the acquirer did not pay.
 *
 * @param operationId of the movement
 * @param reason the acquirer's
 */
public record FailedLine(UUID operationId, String reason) {}
