package org.tapgate.api.settlement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.Difference;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.Word;

/** Something that differs, and what people say about it. */
@Schema(name = "ReconciliationItem")
public record ItemBody(
        UUID id,

        @Schema(nullable = true, description = "Null when the acquirer's file names no batch of ours")
        UUID batchId,

        Difference.Source source,
        @Schema(example = "captured") String subject,

        @Schema(description = "A number, or minor units", example = "2000")
        long ours,

        @Schema(example = "2500") long theirs,
        ReconciliationItem.State state,
        Instant openedAt,

        @Schema(nullable = true, example = "a tip was keyed in later")
        String explanation,

        @Schema(nullable = true) String resolvedBy,
        @Schema(nullable = true) Instant resolvedAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(nullable = true) Instant approvedAt) {

    static ItemBody of(ReconciliationItem item) {
        var difference = item.difference();
        var resolved = Optional.ofNullable(item.resolved());
        var approved = Optional.ofNullable(item.approved());
        return new ItemBody(
                item.id(),
                item.batchId(),
                difference.source(),
                difference.subject(),
                difference.ours(),
                difference.theirs(),
                item.state(),
                item.openedAt(),
                item.explanation(),
                resolved.map(Word::name).orElse(null),
                resolved.map(Word::at).orElse(null),
                approved.map(Word::name).orElse(null),
                approved.map(Word::at).orElse(null));
    }
}
