package org.tapgate.api.order;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.money.Money;
import org.tapgate.order.OpenHold;

/** An authorization that expires before all of it is captured. */
@Schema(name = "ExpiringAuthorization")
public record ExpiringAuthorizationBody(
        UUID operationId,
        UUID orderId,
        @Schema(nullable = true) UUID clientId,

        @Schema(description = "The orderId of the back office API", example = "sale-17")
        String reference,

        @Schema(description = "What can still be captured") Money amount,
        Instant authorizedAt,

        @Schema(description = "In the past when it is too late for most issuers")
        Instant expiresAt) {

    static ExpiringAuthorizationBody of(OpenHold hold, Duration life) {
        return new ExpiringAuthorizationBody(
                hold.operation(),
                hold.orderId(),
                hold.clientId(),
                hold.reference(),
                hold.left(),
                hold.authorizedAt(),
                hold.expiresAt(life));
    }
}
