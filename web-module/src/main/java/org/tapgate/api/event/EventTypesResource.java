package org.tapgate.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.query.Query;
import org.tapgate.event.EventType;

/** {@code /api/v1/event-types}. */
@Path("/event-types")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Events")
public class EventTypesResource {

    @GET
    @Operation(summary = "The catalogue of events")
    public PageBody<EventTypeBody> catalogue(@Context UriInfo uri) {
        Query.of(uri).check();
        return new PageBody<>(
                Arrays.stream(EventType.values()).map(EventTypeBody::of).toList(), null);
    }
}
