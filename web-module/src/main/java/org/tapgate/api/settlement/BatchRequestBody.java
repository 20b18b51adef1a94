package org.tapgate.api.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.Word;

/** What one person asked for, and whether another approved it. */
@Schema(name = "BatchApproval")
public record BatchRequestBody(
        UUID id,
        UUID batchId,
        BatchRequest.Action action,
        @Schema(example = "two refunds are missing") String reason,
        BatchRequest.State state,
        @Schema(example = "anna@bank.example") String requestedBy,
        Instant requestedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt) {

    /** All of a batch, the first first. */
    @Schema(name = "BatchApprovals")
    public record Requests(List<BatchRequestBody> items) {

        static Requests of(List<BatchRequest> requests) {
            return new Requests(requests.stream().map(BatchRequestBody::of).toList());
        }
    }

    static BatchRequestBody of(BatchRequest request) {
        var decided = Optional.ofNullable(request.decided());
        return new BatchRequestBody(
                request.id(),
                request.batchId(),
                request.action(),
                request.reason(),
                request.state(),
                request.requested().name(),
                request.requested().at(),
                decided.map(Word::name).orElse(null),
                decided.map(Word::at).orElse(null));
    }
}
