package org.tapgate.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.fx.Fraction;
import org.tapgate.fx.FxRate;
import org.tapgate.money.Money;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.SpendLine;
import org.tapgate.spend.SpendStatement;
import org.tapgate.spend.SpendSum;

/**
 * On what grounds a spend gate let a card pass or not, kept with the entry ("Show transactions").
 *
 * @param rulesetId whose gate
 * @param source where the transactions are from
 * @param asOf when they were given
 * @param from first instant that was looked at
 * @param to last instant that was looked at
 * @param threshold what had to be spent
 * @param sum what was spent
 * @param passed whether that was enough
 * @param lines the transactions that took part
 */
public record SpendEvidence(
        UUID rulesetId,
        SpendStatement.Source source,
        Instant asOf,
        Instant from,
        Instant to,
        Money threshold,
        Money sum,
        boolean passed,
        List<Line> lines) {

    /** Digits behind the minor unit that are shown of what a transaction adds. */
    private static final int SHOWN_DIGITS = 6;

    /** Copies the lines. */
    public SpendEvidence {
        lines = List.copyOf(lines);
    }

    /**
     * One transaction.
     *
     * @param value what it adds to the sum, in minor units of the sum's currency, cut to 6 digits after the point; the sum
     *     is of the exact values. Null without a rate
     * @param rates by which it was converted, such as {@code EUR/USD 1.0832 of 2026-11-20}
     */
    public record Line(CardTransaction transaction, SpendLine.Basis basis, BigDecimal value, List<String> rates) {

        /** Copies the list. */
        public Line {
            rates = List.copyOf(rates);
        }

        static Line of(SpendLine line) {
            var rates = line.rates().stream().map(FxRate::toString).toList();
            return new Line(line.transaction(), line.basis(), shown(line.value()), rates);
        }

        private static BigDecimal shown(Fraction value) {
            return value == null
                    ? null
                    : new BigDecimal(value.over())
                            .divide(new BigDecimal(value.under()), SHOWN_DIGITS, RoundingMode.DOWN)
                            .stripTrailingZeros();
        }
    }

    /** Whether any gate looked at spending, or at the grace of a new card. */
    public static boolean wasAsked(DecisionTrace trace) {
        return trace.lines().stream().anyMatch(line -> line.check().equals(CandidateSteps.SPEND_GATE));
    }

    /** The evidence of every gate that looked at spending. */
    public static List<SpendEvidence> of(
            AccessRequest request, Candidates candidates, AccessFacts facts, DecisionTrace trace) {
        var statement = facts.gates().spending();
        if (statement == null || !statement.isAvailable()) {
            return List.of();
        }
        var checks = new GateChecks(facts.gates(), request.at());
        return candidates.rulesets().stream()
                .filter(ruleset -> trace.has(CandidateSteps.SPEND_GATE, ruleset.id()))
                .filter(ruleset -> !checks.inGrace(ruleset.terms().spend()))
                .map(ruleset -> of(ruleset, statement, request.at()))
                .toList();
    }

    private static SpendEvidence of(Ruleset ruleset, SpendStatement statement, Instant at) {
        var target = ruleset.terms().spend().target(at);
        var sum = SpendSum.of(statement, target);
        return new SpendEvidence(
                ruleset.id(),
                statement.source(),
                statement.asOf(),
                target.from(),
                target.to(),
                target.amount(),
                sum.total(),
                sum.reaches(target.amount()),
                sum.lines().stream().map(Line::of).toList());
    }
}
