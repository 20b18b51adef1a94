package org.tapgate.api.psp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.Channel;
import org.tapgate.order.ListedOperation;
import org.tapgate.order.Operation;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;

/** Something that happened on an order. */
@Schema(name = "PspOperation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperationBody(
        @Schema(example = "sale-17") String orderId,

        UUID operationId,
        Channel channel,
        OperationType operationType,
        OperationResult operationResult,

        @Schema(description = "When the result was known; while it is PENDING, when it was asked for")
        Instant operationTime,

        @Schema(example = "CARD") String paymentMethod,
        @Schema(nullable = true, example = "MASTERCARD") String paymentCircuit,
        @Schema(example = "***7899") String paymentInstrumentInfo,

        @Schema(nullable = true, description = "The acquirer's name for it")
        String paymentEndToEndId,

        @Schema(nullable = true, description = "Of a VOID, REFUND or CANCEL: what it undoes")
        UUID cancelledOperationId,

        @Schema(description = "Minor units", example = "3545")
        String operationAmount,

        @Schema(example = "EUR") String operationCurrency,
        AdditionalData additionalData) {

    /** What the issuer said; what it did not is left out. */
    @Schema(name = "PspAdditionalData")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AdditionalData(
            @Schema(nullable = true, description = "ISO 8583 field 38", example = "647189")
            String authorizationCode,

            @Schema(nullable = true, description = "ISO 8583 field 39", example = "00")
            String responseCode) {}

    static OperationBody of(ListedOperation listed) {
        var operation = listed.operation();
        var answer = operation.answer();
        return new OperationBody(
                listed.reference(),
                operation.id(),
                operation.channel(),
                operation.type(),
                operation.result(),
                operation.at(),
                "CARD",
                listed.instrument().circuit(),
                listed.instrument().shown(),
                answer.reference(),
                undone(operation),
                Long.toString(operation.amount().amount()),
                operation.amount().currency(),
                new AdditionalData(answer.authorizationCode(), answer.responseCode()));
    }

    private static UUID undone(Operation operation) {
        return switch (operation.type()) {
            case VOID, REFUND, CANCEL -> operation.follows();
            case AUTHORIZATION, CAPTURE, CARD_VERIFICATION, ADJUSTMENT -> null;
        };
    }
}
