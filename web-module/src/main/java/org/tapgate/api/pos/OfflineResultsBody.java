package org.tapgate.api.pos;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.offline.LineResult;
import org.tapgate.platform.Fault;

/** What became of the entries of a report. */
@Schema(name = "OfflineResults")
public record OfflineResultsBody(
        @Schema(example = "0198c0de-0000-7000-8000-000000000001")
        String reportId,

        @Schema(description = "In the order of the report") List<Line> entries) {

    /** One of them. */
    @Schema(name = "OfflineResult")
    public record Line(
            @Schema(nullable = true, description = "Null when none could be read", example = "T1-000042")
            String offlineId,

            @Schema(description = "The entry, as the back office finds it")
            UUID operationId,

            @Schema(
                    description =
                            "PENDING: not judged yet. ACCEPTED: it counts. DUPLICATE: it had been reported before,"
                                    + " operationId names that entry. FLAGGED: a person looks at it. REJECTED: it does not count",
                    example = "FLAGGED")
            String result,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "Why it is not simply accepted: the code that the check would have answered, or"
                            + " INVALID_ENTRY, UNKNOWN_CARD, CARD_EXPIRED, CONFLICTING_CONTENT, IN_THE_FUTURE,"
                            + " TOO_OLD, BEFORE_PAIRING, GUEST_LIMIT_EXCEEDED",
                    example = "LIMIT_EXCEEDED")
            String code,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "What is wrong with an entry that cannot be used")
            List<Fault> errors) {

        static Line of(LineResult line) {
            return new Line(
                    line.offlineId(),
                    line.entryId(),
                    line.repeated() ? "DUPLICATE" : line.told().name(),
                    line.code(),
                    line.faults());
        }
    }

    static OfflineResultsBody of(String reportId, List<LineResult> lines) {
        return new OfflineResultsBody(reportId, lines.stream().map(Line::of).toList());
    }
}
