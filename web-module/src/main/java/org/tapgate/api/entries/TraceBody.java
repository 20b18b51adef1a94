package org.tapgate.api.entries;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.DenyReason;
import org.tapgate.access.TraceLine;
import org.tapgate.access.Verdict;

/** One line of a decision's trace. */
@Schema(name = "TraceLine")
public record TraceBody(
        @Schema(example = "FREE_ENTRIES") String check,

        // Which ruleset was looked at; null for checks of the whole request. Not annotated: see EntryBody
        UUID rulesetId,

        @Schema(nullable = true, description = "What the check saw: a number, a time or a word")
        Object seen,

        @Schema(nullable = true, description = "What that was compared with; null = no limit")
        Object limit,

        Verdict verdict,
        @Schema(nullable = true) DenyReason reason) {

    /** The body of a line. */
    public static TraceBody of(TraceLine line) {
        return new TraceBody(
                line.check(), line.rulesetId(), plain(line.seen()), plain(line.limit()), line.verdict(), line.reason());
    }

    /** Numbers and truth values as they are, everything else by its text. */
    private static Object plain(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
