package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentTerms;

/** What an integrator wants to find again, and what the terminal prints. */
@Schema(name = "PointAdditionalInfo")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdditionalInfoBody(
        @JsonProperty("external_reference")
        @Schema(nullable = true, description = "At most 64 characters", example = "4561ads-das4das4-das4754-das456")
        String externalReference,

        @JsonProperty("print_on_terminal") @Schema(nullable = true, example = "true")
        Boolean printOnTerminal,

        @JsonProperty("ticket_number") @Schema(nullable = true, example = "S0392JED")
        String ticketNumber,

        ContractTermsBody contract) {

    static AdditionalInfoBody of(IntentTerms terms) {
        return new AdditionalInfoBody(
                terms.externalReference(),
                terms.printOnTerminal(),
                terms.ticketNumber(),
                ContractTermsBody.of(terms.contract()));
    }
}
