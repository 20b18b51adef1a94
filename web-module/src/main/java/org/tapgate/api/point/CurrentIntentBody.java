package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentState;

/** What holds a device. */
@Schema(name = "CurrentIntent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrentIntentBody(
        UUID id,

        @Schema(description = "payment_intent or refund_intent", example = "payment_intent")
        String kind,

        @JsonProperty("device_id") @Schema(example = "PAX_A910__SMARTPOS1234567890")
        String deviceId,

        @Schema(description = "Minor units", example = "1500")
        long amount,

        IntentState state,

        @JsonProperty("external_reference") @Schema(nullable = true, example = "till 3, sale 17")
        String externalReference,

        @JsonProperty("created_on") Instant createdOn,
        @JsonProperty("expires_on") Instant expiresOn,

        @JsonProperty("allowed_actions") @Schema(example = "[\"release\"]")
        List<String> allowedActions) {

    static CurrentIntentBody of(Intent intent) {
        return new CurrentIntentBody(
                intent.id(),
                intent.kind().wireName(),
                intent.device().deviceId(),
                intent.amount().amount(),
                intent.state(),
                intent.terms().externalReference(),
                intent.times().created(),
                intent.times().expires(),
                intent.allowedActions());
    }
}
