package org.tapgate.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A company that uses the installation: terminals, applications, users and payments belong to one.
 *
 * @param id identifier
 * @param name as people call it
 * @param currency ISO 4217 alpha-3, of its reports and settlement
 * @param country ISO 3166-1 alpha-3
 * @param timeZone of its business day
 * @param captureType default for its payments
 * @param version rises with every change, from 1
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record Client(
        UUID id,
        String name,
        String currency,
        String country,
        ZoneId timeZone,
        CaptureType captureType,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** A new client of a draft without faults. */
    public static Client of(UUID id, ClientDraft draft, Instant now) {
        return of(id, draft, 1, now, now);
    }

    /** This client as a draft without faults wants it. */
    public Client replacedBy(ClientDraft draft, Instant now) {
        return of(id, draft, version + 1, createdAt, now);
    }

    private static Client of(UUID id, ClientDraft draft, long version, Instant createdAt, Instant changedAt) {
        return new Client(
                id,
                draft.name(),
                draft.currency(),
                draft.country(),
                ZoneId.of(draft.timeZone()),
                draft.captureType() == null ? CaptureType.IMPLICIT : draft.captureType(),
                version,
                createdAt,
                changedAt);
    }
}
