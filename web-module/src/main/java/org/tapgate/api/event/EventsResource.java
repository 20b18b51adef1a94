package org.tapgate.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.event.EventPage;
import org.tapgate.event.boundary.Events;
import org.tapgate.platform.PageRequest;

/** {@code /api/v1/events}. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Events")
public class EventsResource {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private Events events;

    private Reader reader;

    /** For the proxy of the container. */
    EventsResource() {}

    @Inject
    EventsResource(Events events, Reader reader) {
        this.events = events;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "The next events of a client's sequence; waits for them when asked to")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Number of the last event read", example = "0")
    @Parameter(name = "waitSeconds", in = ParameterIn.QUERY, description = "0 to 60: how long to wait for the next one")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "clientId", in = ParameterIn.QUERY, description = "Whose, for callers of the operator")
    @APIResponseSchema(EventsBody.class)
    public void read(@Context UriInfo uri, @Suspended AsyncResponse answer) {
        var query = Query.of(uri);
        var client = query.id("clientId");
        var after = query.number("after", Long.MAX_VALUE).orElse(0L);
        var patience = Duration.ofSeconds(
                query.number("waitSeconds", LONGEST_WAIT_SECONDS).orElse(0L));
        var limit = query.number("limit", 1, PageRequest.MOST).orElse(PageRequest.USUAL);
        query.check();
        var owner = events.owner(client).orElseThrow(NotFoundException::new);
        reader.read(new Reader.Wanted(owner, after, limit), patience)
                .whenComplete((page, failure) -> resume(answer, page, failure));
    }

    private static void resume(AsyncResponse answer, EventPage page, Throwable failure) {
        if (failure == null) {
            answer.resume(answer(page));
        } else {
            answer.resume(failure);
        }
    }

    private static Response answer(EventPage page) {
        return page instanceof EventPage.Read read
                ? Response.ok(EventsBody.of(read)).build()
                : forgotten((EventPage.Forgotten) page);
    }

    private static Response forgotten(EventPage.Forgotten page) {
        return Problem.of(410, "EVENTS_FORGOTTEN", "Events after that number are not kept any more")
                .withDetail("The oldest event that is kept has the number " + page.first())
                .toResponse();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One event")
    @Parameter(name = "clientId", in = ParameterIn.QUERY, description = "Whose, for callers of the operator")
    @APIResponseSchema(EventBody.class)
    public Response get(@PathParam("id") UUID id, @Context UriInfo uri) {
        var query = Query.of(uri);
        var client = query.id("clientId");
        query.check();
        return events.owner(client)
                .flatMap(owner -> events.find(owner, id))
                .map(event -> Response.ok(EventBody.of(event)).build())
                .orElseGet(Problem.notFound()::toResponse);
    }

    @GET
    @Path("/stream")
    @Produces({MediaType.SERVER_SENT_EVENTS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The events of a client's sequence as they come, as server-sent events")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Number of the last event read", example = "0")
    @Parameter(name = "clientId", in = ParameterIn.QUERY, description = "Whose, for callers of the operator")
    @APIResponse(responseCode = "200", description = "id: the number, event: the type, data: the event")
    public void stream(
            @Context UriInfo uri,
            @Context SseEventSink sink,
            @Context Sse sse,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Parameter(description = "Instead of after")
                    String lastRead) {
        var query = Query.of(uri);
        var client = query.id("clientId");
        var after = query.number("after", Long.MAX_VALUE).orElse(0L);
        query.check();
        var owner = events.owner(client).orElseThrow(NotFoundException::new);
        new Feed(sink, sse, reader)
                .start(new Reader.Wanted(owner, Feed.place(lastRead).orElse(after), PageRequest.MOST));
    }
}
