package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.LargeBody;
import org.tapgate.card.PossiblePan;
import org.tapgate.offline.ReportLine;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** What a terminal let in while it could not ask. */
@LargeBody
@Schema(name = "OfflineReportInput")
public record OfflineReportInput(
        @NotNull
        @ReportName
        @Schema(
                description = "The terminal's own name for this report: 1 to 64 letters, digits, dots, hyphens,"
                        + " underscores, tildes and colons. The same report under the same name is taken in once",
                example = "0198c0de-0000-7000-8000-000000000001")
        String reportId,

        @NotNull
        @Schema(
                type = SchemaType.ARRAY,
                implementation = OfflineEntryInput.class,
                description = "1 to 1,000. One that cannot be used is kept and told in the result; it hinders no other")
        List<SentEntry> entries) {

    /** What the schema cannot tell. */
    List<Fault> faults() {
        var faults = new Faults();
        if (PossiblePan.isIn(reportId)) {
            faults.add("reportId", "invalid_value", "must not hold 12 to 19 digits that could be a card's number");
        }
        if (entries.isEmpty()) {
            faults.add("entries", "required", "at least one");
        }
        return faults.found();
    }

    boolean isTooLarge() {
        return entries.size() > ReportLine.MOST;
    }
}
