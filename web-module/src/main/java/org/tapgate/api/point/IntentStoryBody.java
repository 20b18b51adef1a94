package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentNotes;

/** What came on an intent's way; what did not is left out. */
@Schema(name = "PointIntentStory")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntentStoryBody(
        @Schema(nullable = true, description = "Why it ended", example = "never_fetched")
        String reason,

        @JsonProperty("cancel_requested_at") @Schema(nullable = true)
        Instant cancelRequestedAt,

        @JsonProperty("cancel_too_late")
        @Schema(nullable = true, description = "true: a card was read before the terminal agreed", example = "false")
        Boolean cancelTooLate,

        @JsonProperty("error_code") @Schema(nullable = true, example = "PRINTER")
        String errorCode,

        @JsonProperty("error_detail") @Schema(nullable = true, example = "no paper")
        String errorDetail,

        @JsonProperty("response_code") @Schema(nullable = true, description = "ISO 8583 field 39", example = "00")
        String responseCode,

        Resolution resolution,

        @JsonProperty("late_result") @Schema(nullable = true, description = "approved or rejected, after the end")
        String lateResult,

        @JsonProperty("needs_reconciliation")
        @Schema(nullable = true, description = "true: nobody knows yet whether it was refunded")
        Boolean needsReconciliation) {

    /** What was found out afterwards. */
    @Schema(name = "PointResolution")
    public record Resolution(
            @Schema(description = "approved or rejected", example = "approved")
            String outcome,

            @Schema(example = "receipt 4711 was printed") String evidence,

            @Schema(description = "Who says so", example = "till 3")
            String by,

            Instant at) {

        static Resolution of(IntentNotes.Resolution found) {
            return found == null
                    ? null
                    : new Resolution(found.outcome().wireName(), found.evidence(), found.by(), found.at());
        }
    }

    static IntentStoryBody of(IntentNotes notes) {
        var cancel = notes.cancel();
        var failure = notes.failure();
        return new IntentStoryBody(
                notes.reason(),
                cancel == null ? null : cancel.requestedAt(),
                cancel == null ? null : cancel.tooLate(),
                failure == null ? null : failure.code(),
                failure == null ? null : failure.detail(),
                notes.answer(),
                Resolution.of(notes.resolution()),
                notes.late() == null ? null : notes.late().outcome().wireName(),
                notes.unanswered() == null ? null : true);
    }
}
