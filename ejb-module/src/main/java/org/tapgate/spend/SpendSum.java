package org.tapgate.spend;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tapgate.fx.Fraction;
import org.tapgate.fx.FxConversion;
import org.tapgate.money.Money;
import org.tapgate.spend.SpendLine.Basis;

/**
 * What a card has spent towards a target.
 *
 * @param total net of refunds, not below zero, rounded HALF_UP to the minor unit; what is beyond 64 bits reaches
 *     every amount and is cut there
 * @param lines the transactions that took part, in the order of the statement
 */
public record SpendSum(Money total, List<SpendLine> lines) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** Copies the lines. */
    public SpendSum {
        lines = List.copyOf(lines);
    }

    /**
     * Sums up. A refund takes off what it gave back when its category counts as a purchase's would; transactions without a
     * rate are left out.
     */
    public static SpendSum of(SpendStatement statement, SpendTarget target) {
        var lines = statement.transactions().stream()
                .filter(transaction -> counts(transaction, statement, target))
                .map(transaction -> line(transaction, statement, target.amount().currency()))
                .toList();
        return new SpendSum(total(lines, target.amount().currency()), lines);
    }

    private static boolean counts(CardTransaction transaction, SpendStatement statement, SpendTarget target) {
        return target.holds(transaction.at())
                && !statement.policy().neverCounted().includes(transaction.mcc())
                && (target.mccs().isEmpty() || target.mccs().includes(transaction.mcc()));
    }

    private static SpendLine line(CardTransaction transaction, SpendStatement statement, String currency) {
        if (transaction.amount().currency().equals(currency)) {
            return plain(transaction, Basis.PURCHASE, transaction.amount());
        }
        var billed = transaction.billed();
        if (billed.currency().equals(currency)) {
            return plain(transaction, Basis.BILLING, billed);
        }
        var day = transaction.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return statement
                .rates()
                .find(billed.currency(), currency, day)
                .map(conversion -> converted(transaction, statement, currency, conversion))
                .orElseGet(() -> new SpendLine(transaction, Basis.FX_MISSING, null, List.of()));
    }

    private static SpendLine plain(CardTransaction transaction, Basis basis, Money money) {
        var value = Fraction.of(transaction.sign() * money.amount());
        return new SpendLine(transaction, basis, value, List.of());
    }

    private static SpendLine converted(
            CardTransaction transaction, SpendStatement statement, String currency, FxConversion conversion) {
        var billed = transaction.billed();
        int shift =
                statement.minorUnits().get(currency) - statement.minorUnits().get(billed.currency());
        var value = Fraction.of(transaction.sign() * billed.amount())
                .times(conversion.factor())
                .times(Fraction.powerOfTen(shift));
        return new SpendLine(transaction, Basis.CONVERTED, value, conversion.rates());
    }

    /** Adds up what has the same denominator first: there are as many as there are rates, not transactions. */
    private static Money total(List<SpendLine> lines, String currency) {
        Map<BigInteger, Fraction> byUnder = new HashMap<>();
        lines.stream()
                .filter(line -> line.basis() != Basis.FX_MISSING)
                .forEach(line -> byUnder.merge(line.value().under(), line.value(), Fraction::plus));
        var sum = byUnder.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return new Money(sum.rounded().max(BigInteger.ZERO).min(MOST).longValueExact(), currency);
    }

    /** How many transactions are left out for want of a rate. */
    public long missingRates() {
        return lines.stream().filter(line -> line.basis() == Basis.FX_MISSING).count();
    }

    /** Whether that is enough. */
    public boolean reaches(Money amount) {
        return total.amount() >= amount.amount();
    }
}
