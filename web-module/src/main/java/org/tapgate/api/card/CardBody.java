package org.tapgate.api.card;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.Card;
import org.tapgate.card.CardState;

/** A card in a list. */
@Schema(name = "Card")
public record CardBody(
        UUID id,
        @Schema(example = "543210******7899") String maskedPan,
        @Schema(example = "543210") String first6,
        @Schema(example = "7899") String last4,

        @Schema(nullable = true, description = "Its identifier in the rewards system (MRS); null while it has none")
        String aref,

        @Schema(nullable = true, example = "543210-543219") String accountRange,
        @Schema(nullable = true, example = "1234") String ica,
        @Schema(nullable = true, example = "Bank Wiślany") String icaName,
        @Schema(nullable = true, example = "POL") String issuerCountry,
        @Schema(nullable = true, example = "MCG") String productCode,
        CardState status,

        @Schema(nullable = true, description = "The card that took its place")
        UUID replacedBy,

        @Schema(description = "When it was first seen") Instant createdAt,
        @Schema(description = "When it was last seen") Instant seenAt) {

    static CardBody of(Card card) {
        var attributes = card.attributes();
        return new CardBody(
                card.id(),
                card.digits().toString(),
                card.digits().first6(),
                card.digits().last4(),
                card.aref(),
                attributes.accountRange(),
                attributes.ica(),
                attributes.icaName(),
                attributes.issuerCountry(),
                attributes.productCode(),
                card.state(),
                card.replacedBy(),
                card.createdAt(),
                card.seenAt());
    }
}
