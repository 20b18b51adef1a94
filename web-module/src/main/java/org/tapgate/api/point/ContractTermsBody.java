package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.ContractType;

/** What the cardholder agrees to be charged by later: a contract is made when this payment is approved. */
@Schema(name = "PointContract")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractTermsBody(
        @JsonProperty("contract_id")
        @Schema(nullable = true, description = "Your name for it; assigned when not given", example = "c-4711")
        String contractId,

        @JsonProperty("customer_id") @Schema(required = true, example = "customer-17")
        String customerId,

        @JsonProperty("contract_type") @Schema(required = true)
        ContractType contractType,

        @Schema(nullable = true, description = "The last day on which it can be charged", example = "2027-12-31")
        LocalDate expiry) {

    static ContractTermsBody of(ContractTerms terms) {
        return terms == null
                ? null
                : new ContractTermsBody(terms.reference(), terms.customerId(), terms.type(), terms.expiresOn());
    }

    static ContractTerms terms(ContractTermsBody sent) {
        return sent == null
                ? null
                : new ContractTerms(sent.contractId, sent.customerId, sent.contractType, sent.expiry);
    }
}
