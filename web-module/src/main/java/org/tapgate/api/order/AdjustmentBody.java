package org.tapgate.api.order;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.money.Money;
import org.tapgate.order.Adjustment;
import org.tapgate.order.AdjustmentKind;
import org.tapgate.order.AdjustmentState;

/** A correction of the books, and who made it. */
@Schema(name = "Adjustment")
public record AdjustmentBody(
        @Schema(description = "Also the id of the operation that comes of it")
        UUID id,

        UUID orderId,
        AdjustmentKind kind,
        Money amount,
        @Schema(example = "charged twice at till 3") String reason,
        AdjustmentState state,
        @Schema(example = "anna@bank.example") String askedBy,
        Instant askedAt,

        @Schema(nullable = true, description = "The second person", example = "berta@bank.example")
        String decidedBy,

        @Schema(nullable = true) Instant decidedAt) {

    static AdjustmentBody of(Adjustment adjustment) {
        var draft = adjustment.draft();
        var decided = adjustment.decided();
        return new AdjustmentBody(
                adjustment.id(),
                draft.orderId(),
                draft.kind(),
                draft.amount(),
                draft.reason(),
                adjustment.state(),
                adjustment.asked().name(),
                adjustment.asked().at(),
                decided == null ? null : decided.name(),
                decided == null ? null : decided.at());
    }
}
