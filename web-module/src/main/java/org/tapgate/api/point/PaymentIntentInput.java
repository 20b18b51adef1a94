package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentTerms;

/** A device is to take a payment. */
@Schema(name = "PaymentIntentInput")
public record PaymentIntentInput(
        @Schema(required = true, description = "Minor units of the client's currency", example = "1500")
        Long amount,

        @Schema(nullable = true, example = "a coffee") String description,
        PaymentTermsBody payment,
        @JsonProperty("additional_info") AdditionalInfoBody additionalInfo) {

    IntentTerms terms() {
        var info = additionalInfo == null ? new AdditionalInfoBody(null, null, null, null) : additionalInfo;
        return new IntentTerms(
                description,
                PaymentTermsBody.terms(payment),
                info.externalReference(),
                info.printOnTerminal(),
                info.ticketNumber(),
                ContractTermsBody.terms(info.contract()));
    }
}
