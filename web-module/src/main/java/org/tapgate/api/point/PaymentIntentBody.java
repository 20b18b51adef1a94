package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentState;

/** A payment intent, as the public API shows one, and what that one does not tell. */
@Schema(name = "PaymentIntent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentIntentBody(
        UUID id,

        @JsonProperty("device_id") @Schema(example = "PAX_A910__SMARTPOS1234567890")
        String deviceId,

        @Schema(description = "Minor units", example = "1500")
        long amount,

        @Schema(example = "EUR") String currency,
        @Schema(nullable = true, example = "a coffee") String description,
        IntentPaymentBody payment,
        @JsonProperty("additional_info") AdditionalInfoBody additionalInfo,

        @Schema(description = "FINISHED says that the exchange ended, not that money moved")
        IntentState state,

        @Schema(
                nullable = true,
                description = "approved, rejected or unknown: whether money moved",
                example = "approved")
        String outcome,

        @JsonUnwrapped IntentStoryBody story,
        @JsonProperty("created_on") Instant createdOn,

        @JsonProperty("expires_on") @Schema(description = "Abandoned then, if no card was read before")
        Instant expiresOn,

        @JsonProperty("allowed_actions") @Schema(example = "[\"cancel\", \"request_cancel\", \"release\"]")
        List<String> allowedActions) {

    static PaymentIntentBody of(Intent intent) {
        return new PaymentIntentBody(
                intent.id(),
                intent.device().deviceId(),
                intent.amount().amount(),
                intent.amount().currency(),
                intent.terms().description(),
                IntentPaymentBody.of(intent),
                AdditionalInfoBody.of(intent.terms()),
                intent.state(),
                intent.outcome() == null ? null : intent.outcome().wireName(),
                IntentStoryBody.of(intent.notes()),
                intent.times().created(),
                intent.times().expires(),
                intent.allowedActions());
    }
}
