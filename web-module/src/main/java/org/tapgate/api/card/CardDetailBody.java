package org.tapgate.api.card;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.VisitsLeft;
import org.tapgate.card.Card;
import org.tapgate.spend.Enrolment;

/** A single card: all of the list, and what is left of its visits. */
@Schema(name = "CardDetail", allOf = CardBody.class)
public record CardDetailBody(
        @JsonUnwrapped @Schema(hidden = true) CardBody card,

        @Schema(description = "HMAC-SHA-256 of its number under the key of that id")
        String hash,

        @Schema(example = "k1") String keyId,

        @Schema(nullable = true, description = "How it takes part in the rewards system (MRS); null when it does not")
        Mrs mrs,

        @Schema(description = "What is left under each active ruleset that is for this card")
        List<Visits> visits) {

    /** That the card takes part in the rewards system. */
    @Schema(name = "CardMrs")
    public record Mrs(
            @Schema(description = "REQUESTED until the MRS has taken note, then ENROLLED")
            Enrolment.State state,

            @Schema(description = "First seen where spending matters")
            Instant enrolledAt,

            @Schema(nullable = true, description = "When the MRS took note")
            Instant confirmedAt) {

        static Mrs of(Enrolment enrolment) {
            return new Mrs(enrolment.state(), enrolment.enrolledAt(), enrolment.confirmedAt());
        }
    }

    /** What is left under one ruleset; null is unlimited. */
    @Schema(name = "CardVisits")
    public record Visits(
            UUID rulesetId,
            @Schema(example = "Gold lounge") String name,

            @Schema(nullable = true, description = "null = unlimited", example = "3")
            Integer freeLeft,

            @Schema(nullable = true, description = "null = unlimited", example = "10")
            Integer paidLeft,

            @Schema(description = "Entries of all kinds within usage.periodDays", example = "1")
            int used,

            @Schema(nullable = true, description = "usage.total, the cap on these; null = none", example = "40")
            Integer total) {

        static Visits of(VisitsLeft left) {
            return new Visits(
                    left.rulesetId(),
                    left.name(),
                    left.free().orNull(),
                    left.paid().orNull(),
                    left.used(),
                    left.total());
        }
    }

    static CardDetailBody of(Card card, Optional<Enrolment> enrolment, List<VisitsLeft> visits) {
        return new CardDetailBody(
                CardBody.of(card),
                card.fingerprint().hash(),
                card.fingerprint().keyId(),
                enrolment.map(Mrs::of).orElse(null),
                visits.stream().map(Visits::of).toList());
    }
}
