package org.tapgate.api.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.csv.CsvFile;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.boundary.Batches;

/** {@code /api/v1/batches/{id}/report}: as long as it may be, it is written as it is read. */
@Path("/batches/{id}/report")
@Produces({MediaType.APPLICATION_JSON, CsvFile.MEDIA_TYPE})
@ApplicationScoped
@Tag(name = "Settlement")
public class BatchReportResource {

    @Inject
    private Batches batches;

    @GET
    @Operation(
            summary = "The settlement report of a batch: header, lines and trailer, with gross, fee and net",
            description = "In CSV the first column says what a record is: H, L or T. Lines that left the batch say so"
                    + " and do not count in the trailer.")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json or csv; json when not given")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BatchReportBody.class)),
                @Content(
                        mediaType = CsvFile.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class),
                        example = CsvReport.EXAMPLE)
            })
    public Response report(@PathParam("id") UUID id, @Context UriInfo uri) {
        var query = Query.of(uri);
        var isCsv = query.oneOf("format", List.of("json", "csv"))
                .filter("csv"::equals)
                .isPresent();
        query.check();
        return batches.find(id)
                .map(batch -> {
                    batches.reported(batch, isCsv ? "csv" : "json");
                    return isCsv ? csv(batch) : json(batch);
                })
                .orElseGet(Problem.notFound()::toResponse);
    }

    private Response csv(Batch batch) {
        var name = "batch-" + batch.key().businessDate() + "-" + batch.number() + ".csv";
        return answer(batch, CsvFile.MEDIA_TYPE, lines -> output -> CsvReport.write(batch, lines, output))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Response json(Batch batch) {
        return answer(batch, MediaType.APPLICATION_JSON, lines -> output -> JsonReport.write(batch, lines, output))
                .build();
    }

    private Response.ResponseBuilder answer(Batch batch, String type, Function<ReportLines, StreamingOutput> writer) {
        return Response.ok(writer.apply(new ReportLines(batches, batch.id())), type);
    }
}
