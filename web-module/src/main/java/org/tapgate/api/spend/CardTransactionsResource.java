package org.tapgate.api.spend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.Writes;
import org.tapgate.api.idempotency.Idempotent;
import org.tapgate.api.json.Draft;
import org.tapgate.spend.TransactionDraft;
import org.tapgate.spend.boundary.CardTransactions;

/** {@code /api/v1/card-transactions}. */
@Path("/card-transactions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Card transactions")
public class CardTransactionsResource {

    @Inject
    private CardTransactions transactions;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Feeds the built-in simulator of the rewards system (MRS)",
            description = "Amounts are minor units. The card is kept by its fingerprint only. With a connector of the"
                    + " bank's own there is no feed: 409 NO_SIMULATOR.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TransactionDraft.class), example = """
                                    {"card": {"pan": "5432101234597899"}, "amount": 4250, "currency": "EUR",
                                     "mcc": "5812", "at": "2026-11-20T18:30:00Z", "kind": "PURCHASE"}"""))
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = CardTransactionBody.class)))
    public Response add(Draft<TransactionDraft> draft) {
        return Writes.answer(
                transactions.add(draft.orRefuse(transactions::faults)),
                added -> Response.status(Response.Status.CREATED)
                        .entity(CardTransactionBody.of(added))
                        .build());
    }
}
