package org.tapgate.api.settlement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A settlement report in JSON: what {@link JsonReport} writes line by line. */
@Schema(name = "BatchReport")
public record BatchReportBody(BatchBody header, List<BatchLineBody> lines, Trailer trailer) {

    /** Sums of the lines that belong to the batch, in minor units. */
    @Schema(name = "BatchReportTrailer")
    public record Trailer(
            @Schema(example = "1200") long lines,
            @Schema(example = "4500000") long gross,
            @Schema(example = "56250") long fee,
            @Schema(example = "4443750") long net) {}
}
