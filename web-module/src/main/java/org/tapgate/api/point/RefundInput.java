package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentTerms;

/** A device is to give a payment back. */
@Schema(name = "RefundIntentInput")
public record RefundInput(
        @NotNull @JsonProperty("payment_id") UUID paymentId,

        @Schema(nullable = true, description = "Minor units; all that is left, when not given", example = "500")
        Long amount,

        @Valid @JsonProperty("additional_info") Info additionalInfo) {

    /** What the terminal prints, and what the integrator wants to find again. */
    @Schema(name = "RefundAdditionalInfo")
    public record Info(
            @JsonProperty("external_reference") @Schema(nullable = true, example = "return 17")
            String externalReference,

            @JsonProperty("print_on_terminal")
            @Schema(nullable = true, description = "SELLER_TICKET, BUYER_TICKET", example = "[\"SELLER_TICKET\"]")
            List<String> printOnTerminal) {}

    IntentTerms terms() {
        return additionalInfo == null
                ? IntentTerms.NONE
                : new IntentTerms(
                        null,
                        null,
                        additionalInfo.externalReference,
                        additionalInfo.printOnTerminal != null && !additionalInfo.printOnTerminal.isEmpty(),
                        null,
                        null);
    }
}
