package org.tapgate.api.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.access.SpendEvidence;
import org.tapgate.api.spend.CardTransactionBody;
import org.tapgate.money.Money;
import org.tapgate.spend.SpendLine;
import org.tapgate.spend.SpendStatement;

/** On what grounds the spend gates of an entry let the card pass or not. */
@Schema(name = "EntryTransactions")
public record TransactionsBody(List<GateBody> items) {

    static TransactionsBody of(List<SpendEvidence> evidence) {
        return new TransactionsBody(evidence.stream().map(GateBody::of).toList());
    }

    /** One gate. */
    @Schema(name = "SpendEvidence")
    public record GateBody(
            // Whose gate. Not annotated: see EntryBody
            UUID rulesetId,

            @Schema(description = "Whether the source answered, or an earlier answer served")
            SpendStatement.Source source,

            Instant asOf,
            Instant from,
            Instant to,

            @Schema(description = "What had to be spent") Money threshold,

            @Schema(description = "What was spent, net of refunds")
            Money sum,

            boolean passed,
            List<LineBody> transactions) {

        static GateBody of(SpendEvidence evidence) {
            return new GateBody(
                    evidence.rulesetId(),
                    evidence.source(),
                    evidence.asOf(),
                    evidence.from(),
                    evidence.to(),
                    evidence.threshold(),
                    evidence.sum(),
                    evidence.passed(),
                    evidence.lines().stream().map(LineBody::of).toList());
        }
    }

    /** One transaction that took part. */
    @Schema(name = "SpendEvidenceLine")
    public record LineBody(
            CardTransactionBody transaction,

            @Schema(description = "Which amount counted; FX_MISSING = left out for want of a rate")
            SpendLine.Basis basis,

            @Schema(
                    description = "What it adds, in minor units of the sum's currency",
                    nullable = true,
                    example = "46.31")
            BigDecimal value,

            @Schema(description = "Rates used", example = "[\"EUR/USD 1.0832 of 2026-11-20\"]")
            List<String> rates) {

        static LineBody of(SpendEvidence.Line line) {
            return new LineBody(CardTransactionBody.of(line.transaction()), line.basis(), line.value(), line.rates());
        }
    }
}
