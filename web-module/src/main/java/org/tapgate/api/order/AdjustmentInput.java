package org.tapgate.api.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;
import org.tapgate.money.Money;
import org.tapgate.order.AdjustmentDraft;
import org.tapgate.order.AdjustmentKind;

/** A correction of the books. */
public record AdjustmentInput(
        @NotNull @Schema(description = "The id of the payment, which is that of its order")
        UUID orderId,

        @NotNull @Schema(description = "DEBIT: the cardholder owes more; CREDIT: is owed something")
        AdjustmentKind kind,

        @NotNull @Valid Amount amount,

        @Filled @Schema(description = "At most 255 characters", example = "charged twice at till 3")
        String reason) {

    /** How much. */
    @Schema(name = "AdjustmentAmount")
    public record Amount(
            @NotNull @Schema(description = "Minor units", example = "500")
            Long amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "That of the order", example = "EUR")
            String currency) {}

    AdjustmentDraft draft() {
        return new AdjustmentDraft(orderId, kind, new Money(amount.amount, amount.currency), reason);
    }
}
