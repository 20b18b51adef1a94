package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentTerms;

/** The payment of an intent: what was asked for, and what came of it. */
@Schema(name = "PointIntentPayment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntentPaymentBody(
        @Schema(nullable = true, description = "From when a card was read; never the intent's id")
        UUID id,

        @Schema(nullable = true, example = "credit_card") String type,
        @Schema(nullable = true, example = "1") Integer installments,

        @JsonProperty("installments_cost") @Schema(nullable = true, example = "seller")
        String installmentsCost,

        @JsonProperty("voucher_type") @Schema(nullable = true, example = "sodexo")
        String voucherType,

        @Schema(nullable = true, description = "approved, rejected or unknown", example = "approved")
        String state) {

    static IntentPaymentBody of(Intent intent) {
        var asked = intent.terms().payment() == null
                ? new IntentTerms.Payment(null, null, null, null)
                : intent.terms().payment();
        boolean read = intent.outcome() != null;
        return new IntentPaymentBody(
                read ? intent.paymentId() : null,
                asked.type(),
                asked.installments(),
                asked.installmentsCost(),
                asked.voucherType(),
                read ? intent.outcome().wireName() : null);
    }
}
