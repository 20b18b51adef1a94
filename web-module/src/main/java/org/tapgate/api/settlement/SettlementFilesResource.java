package org.tapgate.api.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.csv.CsvFile;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.settlement.boundary.FileImport;

/** {@code /api/v1/settlement-files}. */
@Path("/settlement-files")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Settlement")
public class SettlementFilesResource {

    @Inject
    private FileImport files;

    @GET
    @Operation(summary = "Settlement files of the acquirer, the latest first")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<SettlementFileBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(files.page(page), SettlementFileBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One settlement file")
    @APIResponseSchema(SettlementFileBody.class)
    public Response get(@PathParam("id") UUID id) {
        return files.find(id)
                .map(file -> Response.ok(SettlementFileBody.of(file)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(CsvFile.MEDIA_TYPE)
    @Operation(
            summary =
                    "Brings in a settlement file, all of it or nothing, and compares it with the batches that it names",
            description =
                    "CSV of at most 5 MiB; amounts in minor units. Each line that differs becomes a reconciliation"
                            + " item; a batch of which everything agrees is reconciled. The same file again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CsvFile.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            example = """
                                submission,operationId,gross,fee,currency
                                01985a3e-0000-7000-8000-000000000001,01985a3e-0000-7000-8000-000000000002,2500,31,EUR
                                """))
    @APIResponseSchema(responseCode = "200", value = SettlementFileBody.class)
    public Response bringIn(CsvFile file) {
        return Writes.answer(
                files.take(file.bytes()),
                taken -> Response.ok(SettlementFileBody.of(taken)).build());
    }
}
