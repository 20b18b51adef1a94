package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.Intent;
import org.tapgate.intent.Payment;

/** A payment: the money side of an intent. */
@Schema(name = "PointPayment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentBody(
        UUID id,
        @JsonProperty("payment_intent_id") UUID paymentIntentId,

        @Schema(description = "Minor units", example = "1500")
        long amount,

        @Schema(example = "EUR") String currency,

        @Schema(description = "approved, rejected, unknown, partially_refunded or refunded", example = "approved")
        String status,

        @Schema(description = "approved, rejected or unknown", example = "approved")
        String outcome,

        @JsonProperty("response_code") @Schema(nullable = true, description = "ISO 8583 field 39", example = "00")
        String responseCode,

        Card card,

        @JsonProperty("refunded_amount") @Schema(description = "Minor units that went back", example = "0")
        long refunded,

        @JsonProperty("reserved_amount") @Schema(description = "Minor units about to go back", example = "0")
        long reserved,

        List<RefundBody> refunds,
        @JsonProperty("created_on") Instant createdOn) {

    /** What is kept of the card. */
    @Schema(name = "PointCard")
    public record Card(
            @JsonProperty("first_six_digits") @Schema(example = "543210")
            String first,

            @JsonProperty("last_four_digits") @Schema(example = "7899")
            String last) {}

    static PaymentBody of(Payment payment, List<Intent> refunds) {
        var digits = payment.card().digits();
        return new PaymentBody(
                payment.id(),
                payment.intentId(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.status(),
                payment.outcome().wireName(),
                payment.host().responseCode(),
                new Card(digits.first6(), digits.last4()),
                payment.refunded(),
                payment.reserved(),
                refunds.stream().map(RefundBody::of).toList(),
                payment.madeAt());
    }
}
