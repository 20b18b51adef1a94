package org.tapgate.api.pos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report is durable. */
@Schema(name = "OfflineReport")
public record OfflineReportBody(
        @Schema(example = "0198c0de-0000-7000-8000-000000000001")
        String reportId,

        @Schema(description = "How many entries were taken in, those that cannot be used included", example = "2")
        int accepted) {}
