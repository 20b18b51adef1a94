package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.StatusChange;

/** What happened to payment intents, the oldest first; {@link StatusChangeStream} writes it. */
@Schema(name = "PaymentIntentEvents")
public record StatusChangesBody(List<Change> events) {

    /** An intent came into a state. */
    @Schema(name = "PaymentIntentEvent")
    public record Change(
            @JsonProperty("payment_intent_id") UUID paymentIntentId,
            IntentState status,
            @JsonProperty("created_on") Instant createdOn) {

        static Change of(StatusChange change) {
            return new Change(
                    change.place().intentId(), change.state(), change.place().at());
        }
    }
}
