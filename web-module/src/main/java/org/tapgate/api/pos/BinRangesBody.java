package org.tapgate.api.pos;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.OfflineRange;
import org.tapgate.offline.BinRangeList;

/** The cards that a terminal may let in free while it is offline. */
@Schema(name = "FallbackBinRanges")
public record BinRangesBody(
        @Schema(description = "Changes with the ranges and with nothing else", example = "5f0c1d0a9be14c2d8e7f6a5b")
        String version,

        @Schema(description = "Not to be used from then on, unless asked for again")
        Instant validUntil,

        List<Range> ranges) {

    /** Neighbouring card numbers, both ends included; shorter ends are padded to 19 digits, low by 0 and high by 9. */
    @Schema(name = "FallbackBinRange")
    public record Range(
            @Schema(example = "543210") String low,
            @Schema(example = "543219") String high,
            @Schema(example = "LOUNGE") String service,

            @Schema(description = "Guests with one entry, at most", example = "0")
            int maxGuests) {

        static Range of(OfflineRange range) {
            return new Range(range.numbers().low(), range.numbers().high(), range.service(), range.maxGuests());
        }
    }

    static BinRangesBody of(BinRangeList list, Instant validUntil) {
        return new BinRangesBody(
                list.version(),
                validUntil,
                list.ranges().stream().map(Range::of).toList());
    }
}
