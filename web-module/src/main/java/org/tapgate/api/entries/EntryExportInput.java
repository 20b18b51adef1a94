package org.tapgate.api.entries;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.EntryFilter.CardFilter;
import org.tapgate.access.EntryFilter.Outcome;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.access.EntryFilter.PlaceFilter;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.RejectCode;
import org.tapgate.api.json.Json;

/** Which entries are taken along, and how. The filters are those of the list; what is left out is any. */
@Schema(name = "EntryExport")
public record EntryExportInput(
        @Schema(nullable = true, description = "JSON when not given", example = "CSV")
        ReportFormat format,

        @Schema(
                nullable = true,
                description = "SUMMARY is what a list shows; DETAILED, when not given, is everything",
                example = "DETAILED")
        ReportDetail detail,

        @Schema(nullable = true, description = "Asked for then or later", example = "2026-11-01T00:00:00Z")
        Instant from,

        @Schema(nullable = true, description = "Asked for earlier", example = "2026-12-01T00:00:00Z")
        Instant to,

        @Schema(nullable = true, description = "Of the location, alpha-3", example = "POL")
        @Pattern(regexp = "[A-Za-z]{3}", message = "three letters")
        String country,

        @Schema(nullable = true, example = "LOUNGE")
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{0,39}", message = "a service such as LOUNGE")
        String service,

        @Schema(nullable = true) UUID locationId,

        @Schema(nullable = true, description = "Serial number")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                message = "1 to 64 letters, digits, dots, dashes or underscores")
        String terminal,

        @Schema(nullable = true, example = "COMPLETED") EntryStatus status,
        @Schema(nullable = true) EntryType type,
        @Schema(nullable = true) RejectCode rejectCode,

        @Schema(nullable = true, description = "How the card number begins", example = "543210")
        @Pattern(regexp = "[0-9]{6}", message = "6 digits")
        String first6,

        @Schema(nullable = true, description = "How the card number ends", example = "7899")
        @Pattern(regexp = "[0-9]{4}", message = "4 digits")
        String last4,

        @Schema(nullable = true, description = "Number of the issuing member", example = "1234")
        @Pattern(regexp = "[0-9]{1,11}", message = "1 to 11 digits")
        String ica) {

    static final String EXAMPLE = """
            {"format": "CSV", "detail": "SUMMARY", "from": "2026-11-01T00:00:00Z", "to": "2026-12-01T00:00:00Z",
             "country": "POL", "status": "COMPLETED"}""";

    /** Fills in what is usual. */
    public EntryExportInput {
        format = format == null ? ReportFormat.JSON : format;
        detail = detail == null ? ReportDetail.DETAILED : detail;
    }

    EntryFilter filter() {
        return new EntryFilter(
                new Period(Optional.ofNullable(from), Optional.ofNullable(to)),
                new PlaceFilter(
                        code(country), code(service), Optional.ofNullable(locationId), Optional.ofNullable(terminal)),
                new Outcome(Optional.ofNullable(status), Optional.ofNullable(type), Optional.ofNullable(rejectCode)),
                new CardFilter(Optional.ofNullable(first6), Optional.ofNullable(last4), Optional.ofNullable(ica)),
                false);
    }

    private static Optional<String> code(String text) {
        return Optional.ofNullable(text).map(value -> value.toUpperCase(Locale.ROOT));
    }

    /** What was asked for, by name, for the audit trail. */
    Map<String, String> wanted() {
        JsonNode all = Json.MAPPER.valueToTree(this);
        var wanted = new TreeMap<String, String>();
        all.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                wanted.put(field.getKey(), field.getValue().asText());
            }
        });
        return wanted;
    }
}
