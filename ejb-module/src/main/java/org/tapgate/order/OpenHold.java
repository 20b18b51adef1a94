package org.tapgate.order;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * An authorization of which something can still be captured.
 *
 * @param operation its id
 * @param orderId on which order; ours
 * @param clientId whose it is; null when it is no client's
 * @param reference the order's name for the client
 * @param left how much can be captured
 * @param authorizedAt since when it is held
 */
public record OpenHold(
        UUID operation, UUID orderId, UUID clientId, String reference, Money left, Instant authorizedAt) {

    /** When the issuer lets it go, by how long holds last. */
    public Instant expiresAt(Duration life) {
        return authorizedAt.plus(life);
    }
}
