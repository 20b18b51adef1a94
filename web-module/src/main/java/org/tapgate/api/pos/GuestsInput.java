package org.tapgate.api.pos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.GuestCount;

/** Who comes along with the cardholder; absent is nobody. */
@Schema(name = "PosGuests")
public record GuestsInput(
        @HeadCount @Schema(example = "1") Integer adult,
        @HeadCount @Schema(example = "0") Integer child,

        @HeadCount @Schema(description = "Children so young that they are free and uncounted", example = "0")
        Integer childUnderFreeAge) {

    static GuestCount count(GuestsInput guests) {
        return guests == null
                ? GuestCount.NOBODY
                : new GuestCount(orNone(guests.adult), orNone(guests.child), orNone(guests.childUnderFreeAge));
    }

    private static int orNone(Integer count) {
        return count == null ? 0 : count;
    }
}
