package org.tapgate.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What all movements of a batch have in common; at most one batch of a key is open.
 *
 * @param clientId whose; null for the operator's own
 * @param currency ISO 4217 alpha-3
 * @param groupId the group of devices; null for all
 * @param businessDate the client's business day
 */
public record BatchKey(UUID clientId, String currency, UUID groupId, LocalDate businessDate) {

    private static final Comparator<UUID> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** The order in which batches are locked, on all nodes alike. */
    public static final Comparator<BatchKey> IN_ORDER = Comparator.comparing(BatchKey::clientId, NULL_FIRST)
            .thenComparing(BatchKey::currency)
            .thenComparing(BatchKey::groupId, NULL_FIRST)
            .thenComparing(BatchKey::businessDate);

    /** The same on another day. */
    public BatchKey on(LocalDate day) {
        return new BatchKey(clientId, currency, groupId, day);
    }
}
