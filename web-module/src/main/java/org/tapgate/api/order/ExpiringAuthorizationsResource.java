package org.tapgate.api.order;

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
import org.tapgate.order.boundary.ExpiringHolds;

/** {@code /api/v1/expiring-authorizations}. */
@Path("/expiring-authorizations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
public class ExpiringAuthorizationsResource {

    private static final int USUAL_DAYS = 2;

    private static final int MOST_DAYS = 30;

    @Inject
    private ExpiringHolds holds;

    @GET
    @Operation(
            summary = "Authorizations that expire soon and are not captured whole, the first to expire first",
            description = "Those that have expired are among them: some issuers still honour a capture.")
    @Parameter(name = "withinDays", in = ParameterIn.QUERY, description = "0 to 30; 2 when not given")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<ExpiringAuthorizationBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        int days = query.number("withinDays", 0, MOST_DAYS).orElse(USUAL_DAYS);
        var page = query.page(KeyPart.TIME, KeyPart.ID);
        query.check();
        var life = holds.life();
        return PageBody.of(holds.page(days, false, page), hold -> ExpiringAuthorizationBody.of(hold, life));
    }
}
