package org.tapgate.api.settlement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.LineState;
import org.tapgate.settlement.LineType;

/** A line of a batch as it is answered; amounts in minor units of the batch's currency. */
@Schema(name = "BatchLine")
public record BatchLineBody(
        UUID operationId,
        UUID orderId,
        @Schema(example = "shop-4711") String orderReference,
        LineType type,
        Instant at,

        @Schema(description = "Negative when the money went back", example = "2500")
        long gross,

        @Schema(example = "31") long fee,
        @Schema(example = "2469") long net,
        @Schema(nullable = true) String acquirerReference,
        @Schema(example = "***7899") String paymentInstrument,

        @Schema(description = "LIVE, or why it does not belong to the batch any more")
        LineState state,

        @Schema(nullable = true, description = "Why the acquirer did not pay it")
        String reason) {

    static BatchLineBody of(BatchLine line) {
        return new BatchLineBody(
                line.operationId(),
                line.orderId(),
                line.orderReference(),
                line.type(),
                line.at(),
                line.gross(),
                line.fee(),
                line.net(),
                line.acquirerReference(),
                line.paymentInstrument(),
                line.state(),
                line.reason());
    }
}
