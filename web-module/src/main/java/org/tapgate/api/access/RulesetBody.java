package org.tapgate.api.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;

/**
 * One version of a ruleset as it is answered.
 *
 * @param terms its members stand beside the others
 */
@Schema(name = "Ruleset", allOf = RulesetTerms.class)
public record RulesetBody(
        UUID id,

        @Schema(description = "1 for the first, one more with each save", example = "3")
        int version,

        @Schema(nullable = true, description = "The version that decides; null while none is approved", example = "2")
        Integer inForce,

        @JsonUnwrapped @Schema(hidden = true) RulesetTerms terms,

        @Schema(description = "E-mail address or name of the application", example = "ann@bank.example")
        String createdBy,

        Instant createdAt,

        @Schema(description = "Who saved this version", example = "bob@bank.example")
        String modifiedBy,

        Instant modifiedAt) {

    /** The body of a version. */
    public static RulesetBody of(SavedRuleset saved) {
        return new RulesetBody(
                saved.ruleset().id(),
                saved.ruleset().version(),
                saved.inForce(),
                saved.ruleset().terms(),
                saved.created().by(),
                saved.created().at(),
                saved.modified().by(),
                saved.modified().at());
    }
}
