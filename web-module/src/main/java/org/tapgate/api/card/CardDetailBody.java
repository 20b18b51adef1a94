package org.tapgate.api.card;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.VisitsLeft;
import org.tapgate.card.Card;

/** A single card: all of the list, and what is left of its visits. */
@Schema(name = "CardDetail", allOf = CardBody.class)
public record CardDetailBody(
        @JsonUnwrapped @Schema(hidden = true) CardBody card,

        @Schema(description = "HMAC-SHA-256 of its number under the key of that id")
        String hash,

        @Schema(example = "k1") String keyId,

        @Schema(description = "What is left under each active ruleset that is for this card")
        List<Visits> visits) {

    /** What is left under one ruleset; null is unlimited. */
    @Schema(name = "CardVisits")
    public record Visits(
            UUID rulesetId,
            @Schema(example = "Gold lounge") String name,

            @Schema(nullable = true, description = "null = unlimited", example = "3")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited", example = "10")
            Integer paidLeft) {

        static Visits of(VisitsLeft left) {
            return new Visits(
                    left.rulesetId(),
                    left.name(),
                    left.free().orNull(),
                    left.paid().orNull());
        }
    }

    static CardDetailBody of(Card card, List<VisitsLeft> visits) {
        return new CardDetailBody(
                CardBody.of(card),
                card.fingerprint().hash(),
                card.fingerprint().keyId(),
                visits.stream().map(Visits::of).toList());
    }
}
