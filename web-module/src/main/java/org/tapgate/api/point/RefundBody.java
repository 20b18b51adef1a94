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

/** A refund intent. */
@Schema(name = "RefundIntent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundBody(
        UUID id,
        @JsonProperty("payment_id") UUID paymentId,

        @JsonProperty("device_id") @Schema(example = "PAX_A910__SMARTPOS1234567890")
        String deviceId,

        @Schema(description = "Minor units", example = "1500")
        long amount,

        @Schema(example = "EUR") String currency,
        IntentState state,

        @Schema(
                nullable = true,
                description = "approved, rejected or unknown: whether money moved",
                example = "approved")
        String outcome,

        @JsonUnwrapped IntentStoryBody story,
        @JsonProperty("created_on") Instant createdOn,
        @JsonProperty("expires_on") Instant expiresOn,

        @JsonProperty("allowed_actions") @Schema(example = "[\"cancel\"]")
        List<String> allowedActions) {

    static RefundBody of(Intent intent) {
        return new RefundBody(
                intent.id(),
                intent.paymentId(),
                intent.device().deviceId(),
                intent.amount().amount(),
                intent.amount().currency(),
                intent.state(),
                intent.outcome() == null ? null : intent.outcome().wireName(),
                IntentStoryBody.of(intent.notes()),
                intent.times().created(),
                intent.times().expires(),
                intent.allowedActions());
    }
}
