package org.tapgate.api.pos;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.ReadMethod;
import org.tapgate.api.json.Filled;
import org.tapgate.card.PossiblePan;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportedCard;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** One entry of a report. */
@Schema(name = "OfflineEntryInput")
public record OfflineEntryInput(
        @NotNull
        @Filled
        @Schema(
                description = "The terminal's own name for this entry, at most 64 characters. No 12 to 19 digits with a"
                        + " valid check digit: they could be a card's number",
                example = "T1-000042")
        String offlineId,

        @NotNull @Schema(description = "When the cardholder went in", example = "2026-11-21T10:00:00Z")
        Instant occurredAt,

        @NotNull @Schema(description = "By which list", example = "BIN_RANGE")
        OfflineMethod method,

        @NotNull @Valid OfflineCardInput card,
        @NotNull @Schema(example = "CONTACTLESS") ReadMethod readMethod,
        @Valid @Schema(nullable = true) GuestsInput guests,

        @Schema(nullable = true, description = "The version of the list", example = "5f0c1d0a9be14c2d8e7f6a5b")
        String listVersion) {

    private static final int LONGEST = 64;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** What the schema cannot tell; members that could not be read are null. */
    List<Fault> faults() {
        var faults = new Faults();
        faults.longest("offlineId", offlineId, LONGEST);
        faults.longest("listVersion", listVersion, LONGEST);
        noNumber("offlineId", offlineId, faults);
        noNumber("listVersion", listVersion, faults);
        if (occurredAt != null && (occurredAt.isBefore(EARLIEST) || occurredAt.isAfter(LATEST))) {
            faults.add("occurredAt", "out_of_range", "from year 2000 to 9998");
        }
        return card == null
                ? faults.found()
                : Stream.concat(faults.found().stream(), card.faults().stream()).toList();
    }

    /** Whatever is wrong with its card, a terminal that mixes up its fields may send any card's number as a name. */
    private static void noNumber(String field, String text, Faults faults) {
        if (PossiblePan.isIn(text)) {
            faults.add(field, "invalid_value", "must not hold 12 to 19 digits that could be a card's number");
        }
    }

    /** A name that holds the number of the entry's own card, whatever stands around it, is not kept either. */
    List<Fault> repetitionsOf(String pan) {
        var faults = new Faults();
        Map.of("offlineId", String.valueOf(offlineId), "listVersion", String.valueOf(listVersion))
                .forEach((field, text) -> {
                    if (text.contains(pan) && !PossiblePan.isIn(text)) {
                        faults.add(field, "invalid_value", "must not hold the card's number");
                    }
                });
        return faults.found();
    }

    /**
     * The line of the report, with what can be used of it.
     *
     * @param read the card; null when it cannot be used
     * @param faults all of them
     */
    ReportLine line(ReportedCard read, List<Fault> faults) {
        var broken = faults.stream()
                .map(fault -> fault.field().split("[.\\[]", 2)[0])
                .collect(toSet());
        var use = new OfflineUse(
                usable("method", method, broken).map(OfflineMethod::type).orElse(null),
                usable("occurredAt", occurredAt, broken).orElse(null),
                usable("readMethod", readMethod, broken).orElse(null),
                GuestsInput.count(usable("guests", guests, broken).orElse(null)),
                usable("listVersion", listVersion, broken).orElse(null));
        return new ReportLine(usable("offlineId", offlineId, broken).orElse(null), use, read, faults);
    }

    private static <T> Optional<T> usable(String member, T value, Set<String> broken) {
        return broken.contains(member) ? Optional.empty() : Optional.ofNullable(value);
    }
}
