package org.tapgate.api.pos;

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
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.api.problem.Problem;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportOutcome;
import org.tapgate.offline.ReportOutcome.Kept;
import org.tapgate.offline.boundary.OfflineReports;

/** {@code /pos/offline_reports}: what a terminal let in while it could not ask. */
@Path("/offline_reports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Terminals' own calls")
public class OfflineReportResource {

    @Inject
    private OfflineReports reports;

    @Inject
    private ReportReading reading;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Reports entries that happened while the terminal could not ask",
            description =
                    "202 says that the report is durable: the terminal may forget it. Send it again when no answer"
                            + " came; the same report gets the same answer and counts once. An entry that cannot be used is kept"
                            + " and told in the result, the others count. 409 REPORT_ID_REUSED for another report under the same"
                            + " reportId; 413 above 1,000 entries or 5 MiB.")
    @APIResponse(
            responseCode = "202",
            description = "The report is durable; its entries are judged within seconds",
            content = @Content(schema = @Schema(implementation = OfflineReportBody.class)))
    public Response report(@Context SecurityContext caller, OfflineReportInput input) {
        if (input.isTooLarge()) {
            return HttpProblems.of(413)
                    .withDetail("A report has at most " + ReportLine.MOST + " entries")
                    .toResponse();
        }
        var faults = input.faults();
        return faults.isEmpty()
                ? answer(input, reports.receive(terminal(caller), input.reportId(), reading.read(input.entries())))
                : Problem.badInput(faults).toResponse();
    }

    private static Response answer(OfflineReportInput input, ReportOutcome outcome) {
        return outcome instanceof Kept kept
                ? Response.accepted(new OfflineReportBody(input.reportId(), kept.lines()))
                        .build()
                : Problem.of(409, "REPORT_ID_REUSED", "Another report came under this name")
                        .toResponse();
    }

    @GET
    @Path("/{reportId}")
    @Operation(summary = "What became of the entries of a report; 404 when this terminal did not send it")
    @APIResponse(
            responseCode = "200",
            description = "One result for each entry",
            content = @Content(schema = @Schema(implementation = OfflineResultsBody.class)))
    public Response results(@Context SecurityContext caller, @PathParam("reportId") String reportId) {
        return Optional.of(reportId)
                .filter(ReportName.Check::isName)
                .flatMap(name -> reports.results(terminal(caller), name))
                .map(lines ->
                        Response.ok(OfflineResultsBody.of(reportId, lines)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    /** The serial number that the token proved. */
    private static String terminal(SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }
}
