package org.tapgate.api.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.platform.Fault;

/** Which deliveries to send again, by when they were made. */
@Schema(name = "ReplayInput")
public record SpanInput(
        @NotNull @Schema(example = "2026-11-20T00:00:00Z") Instant from,
        @NotNull @Schema(example = "2026-11-21T00:00:00Z") Instant to,

        @Schema(description = "Only what failed; false when left out")
        Boolean failedOnly,

        @Schema(description = "Only count them; false when left out")
        Boolean countOnly) {

    private static final Duration LONGEST = Duration.ofDays(30);

    List<Fault> faults() {
        return !from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0
                ? List.of(new Fault("to", "out_of_range", "after from, at most 30 days"))
                : List.of();
    }
}
