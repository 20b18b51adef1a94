package org.tapgate.api.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.boundary.Traffic;

/** {@code GET /api/v1/traffic}: how many entries ended how, hour by hour. */
@Path("/traffic")
@ApplicationScoped
@Tag(name = "Entries")
public class TrafficResource {

    @Inject
    private Traffic traffic;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Entries by hour and place",
            description = "Counted from events, the earliest hour first; figures lag behind the entries by about a"
                    + " second, and only figures of the caller's locations or client are listed.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Hours that begin then or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Hours that begin earlier")
    @Parameter(name = "locationId", in = ParameterIn.QUERY, description = "One location")
    @Parameter(name = "service", in = ParameterIn.QUERY, description = "One service", example = "LOUNGE")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<TrafficBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter =
                new TrafficFilter(query.time("from"), query.time("to"), query.id("locationId"), query.code("service"));
        var page = query.page(KeyPart.TIME, KeyPart.ID);
        query.check();
        return PageBody.of(traffic.find(filter, page), TrafficBody::of);
    }
}
