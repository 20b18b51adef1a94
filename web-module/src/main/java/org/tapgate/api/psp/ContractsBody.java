package org.tapgate.api.psp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.Contract;
import org.tapgate.order.ContractType;

/** The contracts of a customer. */
@Schema(name = "PspContracts")
public record ContractsBody(@Schema(example = "customer-17") String customerId, List<Line> contracts) {

    /** One of them. */
    @Schema(name = "PspContract")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(example = "c-4711") String contractId,
            ContractType contractType,

            @Schema(nullable = true, description = "The last day on which it can be charged")
            LocalDate contractExpiryDate,

            @Schema(nullable = true, description = "In days; only when it was agreed", example = "30")
            String contractFrequency,

            @Schema(example = "CARD") String paymentMethod,
            @Schema(nullable = true, example = "MASTERCARD") String paymentCircuit,
            @Schema(example = "***7899") String paymentInstrumentInfo) {

        static Line of(Contract contract) {
            return new Line(
                    contract.terms().reference(),
                    contract.terms().type(),
                    contract.terms().expiresOn(),
                    null,
                    "CARD",
                    contract.instrument().circuit(),
                    contract.instrument().shown());
        }
    }

    static ContractsBody of(String customerId, List<Contract> contracts) {
        return new ContractsBody(customerId, contracts.stream().map(Line::of).toList());
    }
}
