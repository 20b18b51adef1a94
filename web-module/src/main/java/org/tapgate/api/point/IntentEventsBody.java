package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.IntentActor;
import org.tapgate.intent.IntentState;

/** The last status of an intent, and its whole history. */
@Schema(name = "PaymentIntentHistory")
public record IntentEventsBody(
        @JsonProperty("payment_intent_id") UUID paymentIntentId,
        IntentState status,
        @JsonProperty("created_on") Instant createdOn,
        List<Line> events) {

    /** One line of the history. */
    @Schema(name = "PaymentIntentHistoryLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(description = "From 1, without a gap", example = "1")
            int sequence,

            @Schema(example = "create") String event,
            @Schema(nullable = true) IntentState from,
            IntentState status,
            IntentActor actor,
            @JsonProperty("created_on") Instant createdOn,

            @Schema(nullable = true, example = "never_fetched")
            String reason) {

        static Line of(HistoryLine line) {
            return new Line(
                    line.sequence(),
                    line.event().wireName(),
                    line.from(),
                    line.to(),
                    line.actor(),
                    line.at(),
                    line.reason());
        }
    }

    /** Of a history that is not empty. */
    static IntentEventsBody of(UUID id, List<HistoryLine> history) {
        var last = history.get(history.size() - 1);
        return new IntentEventsBody(
                id, last.to(), last.at(), history.stream().map(Line::of).toList());
    }
}
