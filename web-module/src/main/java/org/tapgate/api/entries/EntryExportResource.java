package org.tapgate.api.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.boundary.EntryExports;
import org.tapgate.api.csv.CsvFile;

/** {@code /api/v1/entries/export}: as long as it may be, it is written as it is read. */
@Path("/entries/export")
@Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
@ApplicationScoped
@Tag(name = "Entries")
public class EntryExportResource {

    @Inject
    private EntryExports exports;

    @Inject
    private InstantSource time;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "All entries that match, in one file, the newest first",
            description =
                    "Card numbers are masked, and no cell is one that a spreadsheet takes for a formula. Whoever sees"
                            + " entries by their location gets nothing of issuers and rules. Each export is audited, before its"
                            + " first entry, and so is a repeat: an `Idempotency-Key` is not looked at, as nothing else is written.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = EntryExportInput.class),
                            example = EntryExportInput.EXAMPLE))
    @APIResponse(
            responseCode = "200",
            description = "The entries; in CSV without the trace, and with chargedAmount and chargedCurrency",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EntriesBody.class)),
                @Content(
                        mediaType = CsvFile.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class),
                        example = EntryCsv.EXAMPLE)
            })
    public Response export(EntryExportInput input) {
        exports.begin(input.wanted());
        var entries = new TakenEntries(exports, input.filter());
        var fields = EntryFields.of(input.detail(), exports.isMinimised());
        return switch (input.format()) {
            case JSON -> file(MediaType.APPLICATION_JSON, input, out -> new EntryItems(fields).write(entries, out));
            case CSV -> file(CsvFile.MEDIA_TYPE, input, out -> new EntryCsv(fields).write(entries, out));
        };
    }

    private Response file(String type, EntryExportInput input, StreamingOutput content) {
        var day = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        var name = "entries-" + day + "." + input.format().name().toLowerCase(Locale.ROOT);
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
