package org.tapgate.api.pos;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.GuestCount;

/** Who comes along with the cardholder; absent is nobody. */
@Schema(name = "PosGuests")
public record GuestsInput(
        @Min(0) @Max(MOST) @Schema(example = "1") Integer adult,
        @Min(0) @Max(MOST) @Schema(example = "0") Integer child,

        @Min(0) @Max(MOST) @Schema(description = "Children so young that they are free and uncounted", example = "0")
        Integer childUnderFreeAge) {

    /** More than one card ever brings. */
    static final int MOST = 1_000;

    static GuestCount count(GuestsInput guests) {
        return guests == null
                ? GuestCount.NOBODY
                : new GuestCount(orNone(guests.adult), orNone(guests.child), orNone(guests.childUnderFreeAge));
    }

    private static int orNone(Integer count) {
        return count == null ? 0 : count;
    }
}
