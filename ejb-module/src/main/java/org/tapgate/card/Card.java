package org.tapgate.card;

import java.time.Instant;
import java.util.UUID;

/**
 * A card as people see it.
 *
 * @param id ours
 * @param fingerprint by which it is recognised
 * @param digits what may be shown of its number
 * @param attributes as of its last tap
 * @param state whether it may be used
 * @param replacedBy the card that took its place; null when none did
 * @param aref its identifier in the rewards system (MRS); null while it has none
 * @param createdAt when it was first seen
 * @param seenAt when it was last seen
 */
public record Card(
        UUID id,
        CardFingerprint fingerprint,
        MaskedPan digits,
        CardAttributes attributes,
        CardState state,
        UUID replacedBy,
        String aref,
        Instant createdAt,
        Instant seenAt) {}
