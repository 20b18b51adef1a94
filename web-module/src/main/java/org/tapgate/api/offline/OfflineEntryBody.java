package org.tapgate.api.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.EntryType;
import org.tapgate.access.Place;
import org.tapgate.access.ReadMethod;
import org.tapgate.card.CardAttributes;
import org.tapgate.offline.OfflineCard;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineResult;
import org.tapgate.offline.Settlement;
import org.tapgate.platform.Fault;

/** One entry as a terminal reported it, with what has become of it. */
@Schema(name = "OfflineEntry")
public record OfflineEntryBody(
        @Schema(description = "Also of the entry, once it counts")
        UUID id,

        OfflineResult result,

        @Schema(
                nullable = true,
                description = "Why it is not simply accepted: the code that the check would have answered, or"
                        + " INVALID_ENTRY, UNKNOWN_CARD, CARD_EXPIRED, CONFLICTING_CONTENT, IN_THE_FUTURE,"
                        + " TOO_OLD, BEFORE_PAIRING, GUEST_LIMIT_EXCEEDED",
                example = "LIMIT_EXCEEDED")
        String code,

        @Schema(description = "Whether there is an entry that counts")
        boolean counted,

        @Schema(description = "What is wrong with it, when it cannot be used")
        List<Fault> errors,

        @Schema(description = "Serial number") String terminal,

        @Schema(nullable = true, description = "As the terminal calls it", example = "T1-000042")
        String offlineId,

        @Schema(description = "Whether the terminal had said something else under this name before")
        boolean conflicting,

        Instant receivedAt,
        @Schema(nullable = true) Instant occurredAt,
        @Schema(nullable = true) EntryType type,
        @Schema(nullable = true) ReadMethod readMethod,
        int adultGuests,
        int childrenGuests,
        int childrenUnderFreeAge,

        @Schema(nullable = true, description = "Version of the list by which the card was let in")
        String listVersion,

        @Schema(nullable = true) UUID locationId,

        @Schema(nullable = true, example = "543210******7899")
        String maskedPan,

        @Schema(nullable = true, example = "MCG") String productCode,
        @Schema(nullable = true, example = "1234") String ica,

        @Schema(nullable = true, description = "Who accepted or dismissed it")
        String resolvedBy,

        @Schema(nullable = true) Instant resolvedAt,
        @Schema(nullable = true) String resolvedReason) {

    private static final Place NOWHERE = new Place(null, null, null, null, null);

    private static final Settlement NOBODY_YET = new Settlement(null, null, null);

    static OfflineEntryBody of(OfflineEntry entry) {
        var standing = entry.standing();
        var source = entry.source();
        var use = entry.use();
        var place = entry.place() == null ? NOWHERE : entry.place();
        var attributes =
                entry.card() == null ? CardAttributes.UNKNOWN : entry.card().attributes();
        var word = standing.settlement() == null ? NOBODY_YET : standing.settlement();
        return new OfflineEntryBody(
                entry.id(),
                standing.result(),
                standing.code(),
                standing.counted(),
                standing.faults(),
                source.terminal(),
                source.offlineId(),
                source.conflicting(),
                source.receivedAt(),
                use.occurredAt(),
                use.type(),
                use.readMethod(),
                use.guests().adult(),
                use.guests().child(),
                use.guests().childUnderFreeAge(),
                use.listVersion(),
                place.locationId(),
                masked(entry.card()),
                attributes.productCode(),
                attributes.ica(),
                word.by(),
                word.at(),
                word.reason());
    }

    private static String masked(OfflineCard card) {
        return card == null ? null : card.digits().toString();
    }
}
