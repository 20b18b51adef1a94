package org.tapgate.card;

import java.time.Instant;
import java.util.UUID;

/**
 * A card that terminals let in while they are offline.
 *
 * @param id ours
 * @param digits what may be shown of its number
 * @param addedAt when it was put on the list
 */
public record WhitelistedCard(UUID id, MaskedPan digits, Instant addedAt) {}
