package org.tapgate.api.traffic;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.report.TrafficLine;

/** One figure: how many entries of one kind ended alike in one hour at one place. */
@Schema(name = "Traffic")
public record TrafficBody(
        @Schema(description = "When the hour begins", example = "2026-11-21T10:00:00Z")
        Instant hour,

        @Schema(description = "Null for refusals of terminals without a location", nullable = true)
        UUID locationId,

        @Schema(nullable = true, example = "LOUNGE") String service,

        @Schema(nullable = true, description = "ISO 3166 alpha-3", example = "POL")
        String country,

        @Schema(example = "ONLINE") String type,

        @Schema(nullable = true, description = "FREE or PAID; null when it was refused before that was known")
        String mode,

        @Schema(
                description = "How it ended: COMPLETED, REJECTED, EXPIRED, CANCELLED or REVERSED;"
                        + " a reversed entry is counted as COMPLETED too",
                example = "COMPLETED")
        String status,

        @Schema(nullable = true, description = "Why it was refused", example = "LIMIT_EXCEEDED")
        String code,

        @Schema(description = "Cardholders", example = "17") long entries,
        Guests guests) {

    /** Who came along. */
    @Schema(name = "TrafficGuests")
    public record Guests(long adult, long child, long childUnderFreeAge) {}

    static TrafficBody of(TrafficLine line) {
        var key = line.key();
        var counts = line.counts();
        return new TrafficBody(
                key.hour(),
                key.locationId().orElse(null),
                key.service().orElse(null),
                key.country().orElse(null),
                key.type(),
                key.mode().orElse(null),
                key.status(),
                key.code().orElse(null),
                counts.entries(),
                new Guests(counts.adults(), counts.children(), counts.childrenUnderFreeAge()));
    }
}
