package org.tapgate.api.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.RejectCode;
import org.tapgate.access.Reversal;
import org.tapgate.money.Money;

/** One access operation with everything that is known of it (spec/api.md). */
@Schema(name = "Entry")
public record EntryBody(
        UUID id,
        EntryStatus status,
        EntryType type,

        @Schema(nullable = true, description = "Null when refused")
        EntryMode mode,

        @Schema(nullable = true, example = "POL") String country,
        @Schema(nullable = true, example = "LOUNGE") String service,
        @Schema(nullable = true) UUID locationId,
        @Schema(description = "Serial number") String terminal,
        @Schema(example = "543210******7899") String maskedPan,
        @Schema(nullable = true, example = "MCG") String productCode,
        @Schema(nullable = true, example = "1234") String ica,
        @Schema(nullable = true) String icaName,
        ReadMethod readMethod,

        @Schema(nullable = true, description = "Why it was refused")
        RejectCode rejectCode,

        @Schema(nullable = true, description = "What the issuer answered, ISO 8583 field 39", example = "00")
        String cardAuthResponseCode,

        Instant requestedAt,

        @Schema(nullable = true, description = "When the cardholder went in")
        Instant occurredAt,

        Instant changedAt,
        @Schema(nullable = true) Instant expiresAt,
        @Schema(nullable = true) Instant terminalTime,
        boolean paidCardholder,
        int freeAdultGuests,
        int paidAdultGuests,
        int freeChildrenGuests,
        int paidChildrenGuests,
        int childrenUnderFreeAge,
        @Schema(nullable = true) Money charged,
        // Not annotated: Payara takes an accessor with "set" in its name for a setter and gives up the whole document
        UUID rulesetId,
        Integer rulesetVersion,
        @Schema(nullable = true) String cancelReason,
        @Schema(nullable = true) String reversedBy,
        @Schema(nullable = true) Instant reversedAt,
        @Schema(nullable = true) String reversedReason,
        boolean overLimit,
        boolean graceApplied,

        @Schema(description = "Each check, what it saw, the limit, and what came of it")
        List<TraceBody> trace) {

    private static final Reversal NONE = new Reversal(null, null, null);

    static EntryBody of(Entry entry) {
        var origin = entry.origin();
        var card = entry.card();
        var verdict = entry.verdict();
        var guests = entry.guests();
        var reversal = entry.reversal() == null ? NONE : entry.reversal();
        return new EntryBody(
                entry.id(),
                entry.status(),
                entry.type(),
                verdict.mode(),
                origin.country(),
                origin.service(),
                origin.locationId(),
                origin.terminal(),
                card.digits().toString(),
                card.attributes().productCode(),
                card.attributes().ica(),
                card.attributes().icaName(),
                origin.readMethod(),
                code(verdict.reason()),
                verdict.cardAuthResponseCode(),
                entry.times().requestedAt(),
                entry.times().occurredAt(),
                entry.times().changedAt(),
                entry.times().expiresAt(),
                origin.terminalTime(),
                verdict.mode() == EntryMode.PAID,
                guests.freeAdult(),
                guests.paidAdult(),
                guests.freeChild(),
                guests.paidChild(),
                guests.childUnderFreeAge(),
                entry.charge().total(),
                verdict.rulesetId(),
                verdict.rulesetVersion(),
                entry.cancelReason(),
                reversal.by(),
                reversal.at(),
                reversal.reason(),
                entry.flags().overLimit(),
                entry.flags().graceApplied(),
                verdict.trace().lines().stream().map(TraceBody::of).toList());
    }

    private static RejectCode code(DenyReason reason) {
        return reason == null ? null : reason.code();
    }
}
