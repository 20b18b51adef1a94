package org.tapgate.api.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.Versions;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.Query;
import org.tapgate.location.Location;
import org.tapgate.location.LocationFilter;
import org.tapgate.location.boundary.Locations;

/** {@code /api/v1/locations}. */
@Path("/locations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Locations")
public class LocationsResource {

    @Inject
    private Locations locations;

    @GET
    @Operation(summary = "Locations, by name unless another order is asked for")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-3", example = "POL")
    @Parameter(name = "name", in = ParameterIn.QUERY, description = "A part of the name")
    @Parameter(name = "service", in = ParameterIn.QUERY, example = "LOUNGE")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "name, country, service or city; -name for Z to A")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<LocationBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var order = query.sort(LocationFilter.ORDERS);
        var filter = new LocationFilter(query.code("country"), query.text("name"), query.code("service"), order);
        var page = query.page(order);
        query.check();
        return PageBody.of(locations.page(filter, page), LocationBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One location")
    @APIResponseSchema(LocationBody.class)
    public Response get(@PathParam("id") UUID id) {
        return locations.find(id).map(LocationsResource::answer).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a location")
    @APIResponseSchema(LocationBody.class)
    public Response create(LocationInput input) {
        return Writes.answer(
                locations.add(input.details()),
                added -> Response.created(URI.create("locations/" + added.id()))
                        .tag(Versions.tag(added.version()))
                        .entity(LocationBody.of(added))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a location; needs If-Match")
    @APIResponseSchema(LocationBody.class)
    public Response replace(@PathParam("id") UUID id, @Context HttpHeaders headers, LocationInput input) {
        return Versions.expected(headers)
                .map(seen -> Writes.answer(locations.replace(id, seen, input.details()), LocationsResource::answer))
                .orElseGet(Versions::missing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a location out: its terminals let nobody in any more")
    public Response delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Writes.answer(
                locations.remove(id, Versions.expected(headers)),
                removed -> Response.noContent().build());
    }

    private static Response answer(Location location) {
        return Response.ok(LocationBody.of(location))
                .tag(Versions.tag(location.version()))
                .build();
    }
}
