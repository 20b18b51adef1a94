package org.tapgate.offline;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a reported entry comes from.
 *
 * @param report the report that brought it first
 * @param terminal serial number
 * @param offlineId as the terminal calls it; null when it did not say
 * @param contentHash tells it from another entry under the same identifier
 * @param conflicting that there was one before
 * @param receivedAt when
 */
public record OfflineSource(
        UUID report, String terminal, String offlineId, String contentHash, boolean conflicting, Instant receivedAt) {}
