package org.tapgate.api.card;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.WhitelistedCard;

/** A card of the whitelist as it is answered. */
@Schema(name = "WhitelistedCard")
public record WhitelistedCardBody(
        UUID id,
        @Schema(example = "543210******7899") String maskedPan,
        @Schema(example = "543210") String first6,
        @Schema(example = "7899") String last4,
        Instant createdAt) {

    static WhitelistedCardBody of(WhitelistedCard card) {
        var digits = card.digits();
        return new WhitelistedCardBody(card.id(), digits.toString(), digits.first6(), digits.last4(), card.addedAt());
    }
}
