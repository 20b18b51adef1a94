package org.tapgate.api.card;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.ImportReport;
import org.tapgate.card.RangeOverlap;

/** What a file of account ranges did, as it is answered. */
@Schema(name = "AccountRangeImport")
public record ImportBody(
        @Schema(description = "Ranges in the file", example = "120")
        int lines,

        @Schema(description = "Ranges that were not there", example = "100")
        int created,

        @Schema(description = "Ranges that were there, by their ends, with other contents", example = "15")
        int replaced,

        @Schema(description = "Ranges that were there just so", example = "5")
        int unchanged,

        @Schema(description = "Pairs of ranges with card numbers in common, at least one of them from the file")
        List<Overlap> overlaps,

        @Schema(description = "False when there are more such pairs than are listed")
        boolean overlapsComplete) {

    /** Two ranges with card numbers in common. */
    @Schema(name = "AccountRangeOverlap")
    public record Overlap(
            @Schema(description = "Line of the file with the first range; the header is line 1", example = "7")
            long line,

            @Schema(example = "543215") String low,
            @Schema(example = "543225") String high,
            @Schema(example = "543210") String otherLow,
            @Schema(example = "543219") String otherHigh,

            @Schema(description = "How the first range lies to the other")
            RangeOverlap.Relation relation) {

        static Overlap of(RangeOverlap overlap) {
            return new Overlap(
                    overlap.line(),
                    overlap.range().low(),
                    overlap.range().high(),
                    overlap.other().low(),
                    overlap.other().high(),
                    overlap.relation());
        }
    }

    static ImportBody of(ImportReport report) {
        return new ImportBody(
                report.lines(),
                report.created(),
                report.replaced(),
                report.unchanged(),
                report.overlaps().stream().map(Overlap::of).toList(),
                report.overlapsComplete());
    }
}
