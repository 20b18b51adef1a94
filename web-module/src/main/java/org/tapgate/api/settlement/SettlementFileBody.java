package org.tapgate.api.settlement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.SettlementFile;

/** A settlement file of the acquirer, and how it compares with our batches. */
@Schema(name = "SettlementFile")
public record SettlementFileBody(
        UUID id,
        @Schema(example = "1200") int lines,

        @Schema(description = "Say the same here and there", example = "1198")
        int matched,

        @Schema(description = "Say something else here", example = "1")
        int mismatched,

        @Schema(description = "Are in no batch of ours", example = "1")
        int missingHere,

        @Schema(description = "Are in a batch that the file names, and not in the file", example = "1")
        int missingThere,

        @Schema(description = "SHA-256 of the file") String digest,
        Instant receivedAt,
        @Schema(example = "anna@bank.example") String receivedBy) {

    static SettlementFileBody of(SettlementFile file) {
        var matches = file.matches();
        return new SettlementFileBody(
                file.id(),
                file.lines(),
                matches.matched(),
                matches.mismatched(),
                matches.missingHere(),
                matches.missingThere(),
                file.digest(),
                file.received().at(),
                file.received().by());
    }
}
