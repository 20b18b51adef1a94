package org.tapgate.api.pos;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.Outcome;
import org.tapgate.money.Money;

/** What a terminal is asked to do. */
@Schema(name = "TerminalIntent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntentBody(
        @Schema(description = "To go on with") UUID intentId,
        IntentKind kind,
        IntentState state,

        @Schema(nullable = true, description = "Whether money moved; none before a card was read")
        Outcome outcome,

        Money amount,
        @Schema(nullable = true, example = "a coffee") String description,

        @Schema(nullable = true, description = "null: the cardholder chooses", example = "credit_card")
        String paymentType,

        @Schema(nullable = true, example = "1") Integer installments,
        @Schema(nullable = true, example = "true") Boolean printOnTerminal,

        @Schema(nullable = true, description = "To be printed", example = "S0392JED")
        String ticketNumber,

        @Schema(nullable = true, description = "From when a card was read; of a refund, what it gives back")
        UUID paymentId,

        @Schema(nullable = true, description = "ISO 8583 field 39", example = "00")
        String responseCode,

        @Schema(nullable = true, description = "The integrator wants it to end: cancel it, unless a card was read")
        Instant cancelRequestedAt,

        @Schema(nullable = true, description = "Why it ended", example = "at_device")
        String reason,

        Instant expiresAt) {

    static IntentBody of(Intent intent) {
        var terms = intent.terms();
        var payment = terms.payment() == null ? new IntentTerms.Payment(null, null, null, null) : terms.payment();
        var notes = intent.notes();
        boolean known = intent.kind() == IntentKind.REFUND || intent.outcome() != null;
        return new IntentBody(
                intent.id(),
                intent.kind(),
                intent.state(),
                intent.outcome(),
                intent.amount(),
                terms.description(),
                payment.type(),
                payment.installments(),
                terms.printOnTerminal(),
                terms.ticketNumber(),
                known ? intent.paymentId() : null,
                notes.answer(),
                notes.cancel() == null ? null : notes.cancel().requestedAt(),
                notes.reason(),
                intent.times().expires());
    }
}
