package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentTerms;

/** How a payment is to be made; what is left out the cardholder chooses. */
@Schema(name = "PointPaymentTerms")
public record PaymentTermsBody(
        @Schema(nullable = true, description = "credit_card, debit_card or voucher_card", example = "credit_card")
        String type,

        @Schema(nullable = true, description = "1 to 72, of credit cards only", example = "1")
        Integer installments,

        @JsonProperty("installments_cost") @Schema(nullable = true, description = "seller or buyer", example = "seller")
        String installmentsCost,

        @JsonProperty("voucher_type") @Schema(nullable = true, example = "sodexo")
        String voucherType) {

    static IntentTerms.Payment terms(PaymentTermsBody sent) {
        return sent == null
                ? null
                : new IntentTerms.Payment(sent.type, sent.installments, sent.installmentsCost, sent.voucherType);
    }
}
