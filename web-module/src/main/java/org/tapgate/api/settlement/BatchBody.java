package org.tapgate.api.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.Submission;

/** A batch as it is answered; amounts in minor units of its currency. */
@Schema(name = "Batch")
public record BatchBody(
        UUID id,

        @Schema(description = "Of the client's batches, without gaps", example = "17")
        long number,

        @Schema(nullable = true, description = "Null for the operator's own")
        UUID clientId,

        @Schema(nullable = true, description = "The group of devices; null for all")
        UUID groupId,

        @Schema(example = "2026-11-21", description = "In the client's time zone")
        LocalDate businessDate,

        @Schema(example = "EUR") String currency,
        BatchState state,

        @Schema(description = "Those that were withdrawn not counted", example = "1200")
        long lines,

        @Schema(example = "4500000") long gross,
        @Schema(example = "56250") long fee,
        @Schema(example = "4443750") long net,

        @Schema(nullable = true, description = "SHA-256 over the lines, once they are frozen")
        String digest,

        @Schema(nullable = true, description = "The key under which it was sent to the acquirer")
        UUID submission,

        @Schema(nullable = true, description = "The code with which the acquirer refused it")
        String refusal,

        @Schema(nullable = true, description = "What the acquirer wants done about it")
        String remedy,

        Instant openedAt,

        @Schema(description = "When it is closed at the latest, while it is open")
        Instant closesAt,

        @Schema(nullable = true) Instant closedAt) {

    static BatchBody of(Batch batch) {
        var key = batch.key();
        var totals = batch.totals();
        var refusal = Optional.ofNullable(batch.submission()).map(Submission::refusal);
        return new BatchBody(
                batch.id(),
                batch.number(),
                key.clientId(),
                key.groupId(),
                key.businessDate(),
                key.currency(),
                batch.state(),
                totals.lines(),
                totals.gross(),
                totals.fee(),
                totals.net(),
                batch.digest(),
                Optional.ofNullable(batch.submission()).map(Submission::key).orElse(null),
                refusal.map(Submission.Refusal::code).orElse(null),
                refusal.map(Submission.Refusal::remedy).orElse(null),
                batch.times().openedAt(),
                batch.times().closesAt(),
                batch.times().closedAt());
    }
}
