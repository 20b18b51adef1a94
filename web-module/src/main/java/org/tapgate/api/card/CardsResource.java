package org.tapgate.api.card;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.access.boundary.CardVisits;
import org.tapgate.api.PageBody;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.problem.Problem;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.card.Card;
import org.tapgate.card.CardFilter;
import org.tapgate.card.boundary.Cards;
import org.tapgate.spend.boundary.CardEnrolment;

/** {@code /api/v1/cards}. */
@Path("/cards")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Cards")
public class CardsResource {

    private static final String OLDEST_FIRST = "createdAt";

    private static final List<String> ORDERS = List.of("-createdAt", OLDEST_FIRST);

    @Inject
    private Cards cards;

    @Inject
    private CardVisits visits;

    @Inject
    private CardEnrolment enrolments;

    @GET
    @Operation(summary = "Cards that were ever seen, the newest first unless another order is asked for")
    @Parameter(name = "first6", in = ParameterIn.QUERY, description = "How the number begins", example = "543210")
    @Parameter(name = "last4", in = ParameterIn.QUERY, description = "How the number ends", example = "7899")
    @Parameter(name = "aref", in = ParameterIn.QUERY, description = "Identifier in the rewards system (MRS)")
    @Parameter(name = "productCode", in = ParameterIn.QUERY, example = "MCG")
    @Parameter(name = "ica", in = ParameterIn.QUERY, description = "Issuing member", example = "1234")
    @Parameter(name = "createdFrom", in = ParameterIn.QUERY, description = "First seen then or later")
    @Parameter(name = "createdUntil", in = ParameterIn.QUERY, description = "First seen earlier")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "createdAt, or -createdAt as usual")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200; 50 when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
    public PageBody<CardBody> list(@Context UriInfo uri) {
        var query = Query.of(uri);
        var filter = new CardFilter(
                query.digits("first6", 6, 6),
                query.digits("last4", 4, 4),
                query.text("aref"),
                query.code("productCode"),
                query.digits("ica", 1, 11),
                query.time("createdFrom"),
                query.time("createdUntil"),
                query.oneOf("sort", ORDERS).filter(OLDEST_FIRST::equals).isPresent());
        var page = query.page(KeyPart.ID);
        query.check();
        return PageBody.of(cards.page(filter, page), CardBody::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One card, with its state in the MRS and what is left of its visits; looking at it is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = CardDetailBody.class)))
    public Response get(@PathParam("id") UUID id) {
        return cards.find(id).map(this::detail).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/lookup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The card of a number, if it was ever seen",
            description = "The number is hashed to look for the card, and is not kept, not even when there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = CardDetailBody.class)))
    public Response lookUp(PanInput input) {
        return cards.find(input.number()).map(this::detail).orElseGet(Problem.notFound()::toResponse);
    }

    @POST
    @Path("/{id}/freeze")
    @Idempotent
    @Operation(summary = "Stops all benefits of a card: its next tap is refused; 409 CARD_CLOSED")
    @APIResponse(
            responseCode = "200",
            description = "The card, which is frozen now",
            content = @Content(schema = @Schema(implementation = CardBody.class)))
    public Response freeze(@PathParam("id") UUID id) {
        return Writes.answer(cards.freeze(id), CardsResource::answer);
    }

    @POST
    @Path("/{id}/unfreeze")
    @Idempotent
    @Operation(summary = "Lets a frozen card have its benefits again; 409 CARD_CLOSED")
    @APIResponse(
            responseCode = "200",
            description = "The card, which is active again",
            content = @Content(schema = @Schema(implementation = CardBody.class)))
    public Response unfreeze(@PathParam("id") UUID id) {
        return Writes.answer(cards.unfreeze(id), CardsResource::answer);
    }

    @POST
    @Path("/{id}/replace")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Puts the card of another number in its place, and closes it",
            description =
                    "Counters, cooldowns, what was reported offline and the date of enrolment move to the new card,"
                            + " which is the answer. 409 CARD_CLOSED, REPLACEMENT_CLOSED or SAME_CARD.")
    @APIResponse(
            responseCode = "200",
            description = "The card that took its place",
            content = @Content(schema = @Schema(implementation = CardBody.class)))
    public Response replace(@PathParam("id") UUID id, PanInput successor) {
        return Writes.answer(cards.replace(id, successor.number()), CardsResource::answer);
    }

    private Response detail(Card card) {
        return Response.ok(CardDetailBody.of(card, enrolments.of(card.id()), visits.of(card)))
                .build();
    }

    private static Response answer(Card card) {
        return Response.ok(CardBody.of(card)).build();
    }
}
