package org.tapgate.api.settlement;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.BatchChange;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchState;

/** Something that happened to a batch. */
@Schema(name = "BatchChange")
public record BatchChangeBody(
        BatchEvent event,
        BatchState from,
        BatchState to,
        @Schema(example = "anna@bank.example") String actor,
        Instant at,
        @Schema(nullable = true) String note) {

    /** All of it, the first first. */
    @Schema(name = "BatchHistory")
    public record History(List<BatchChangeBody> items) {

        static History of(List<BatchChange> changes) {
            return new History(changes.stream().map(BatchChangeBody::of).toList());
        }
    }

    private static BatchChangeBody of(BatchChange change) {
        return new BatchChangeBody(
                change.event(), change.from(), change.to(), change.actor(), change.at(), change.note());
    }
}
