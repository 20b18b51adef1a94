package org.tapgate.spend;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tapgate.fx.FxRate;

/**
 * Section 6 of access-control.md a second time: slow, obvious, sentence by sentence, and without a line of the product's
 * arithmetic. Numbers are kept over one common denominator from beginning to end.
 */
public final class PlainSpending {

    private PlainSpending() {}

    /** What was spent, in minor units of the currency. */
    public static BigInteger minorUnits(
            SpendStatement statement, String currency, List<String> mccs, Instant from, Instant to) {
        var over = BigInteger.ZERO;
        var under = BigInteger.ONE;
        for (CardTransaction transaction : statement.transactions()) {
            var value =
                    isWanted(transaction, statement, mccs, from, to) ? value(transaction, currency, statement) : null;
            if (value != null) {
                var signed = transaction.kind() == CardTransaction.Kind.REFUND ? value[0].negate() : value[0];
                over = over.multiply(value[1]).add(signed.multiply(under));
                under = under.multiply(value[1]);
            }
        }
        return over.signum() < 0 ? BigInteger.ZERO : halfUp(over, under);
    }

    private static BigInteger halfUp(BigInteger over, BigInteger under) {
        var two = BigInteger.TWO;
        return over.multiply(two).add(under).divide(under.multiply(two));
    }

    private static boolean isWanted(
            CardTransaction transaction, SpendStatement statement, List<String> mccs, Instant from, Instant to) {
        boolean inWindow = !transaction.at().isBefore(from) && !transaction.at().isAfter(to);
        boolean cash =
                isListed(transaction.mcc(), statement.policy().neverCounted().members());
        return inWindow && !cash && (mccs.isEmpty() || isListed(transaction.mcc(), mccs));
    }

    private static boolean isListed(String mcc, List<String> members) {
        for (String member : members) {
            var ends = member.split("-", 2);
            int code = Integer.parseInt(mcc);
            if (code >= Integer.parseInt(ends[0]) && code <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private static BigInteger[] value(CardTransaction transaction, String currency, SpendStatement statement) {
        if (transaction.amount().currency().equals(currency)) {
            return whole(transaction.amount().amount());
        }
        var billed = transaction.billing() == null ? transaction.amount() : transaction.billing();
        if (billed.currency().equals(currency)) {
            return whole(billed.amount());
        }
        var day = LocalDate.ofInstant(transaction.at(), ZoneOffset.UTC);
        for (int age = 0; age <= 7; age++) {
            var rate = rate(statement, billed.currency(), currency, day.minusDays(age));
            if (rate != null) {
                int up = statement.minorUnits().get(currency);
                int down = statement.minorUnits().get(billed.currency());
                return new BigInteger[] {
                    BigInteger.valueOf(billed.amount()).multiply(rate[0]).multiply(BigInteger.TEN.pow(up)),
                    rate[1].multiply(BigInteger.TEN.pow(down))
                };
            }
        }
        return null;
    }

    private static BigInteger[] rate(SpendStatement statement, String from, String to, LocalDate day) {
        var straight = stored(statement, from, to, day);
        if (straight != null) {
            return straight;
        }
        var backwards = stored(statement, to, from, day);
        if (backwards != null) {
            return new BigInteger[] {backwards[1], backwards[0]};
        }
        for (String base : List.of("EUR", "JPY", "PLN", "USD")) {
            var toSource = stored(statement, base, from, day);
            var toTarget = stored(statement, base, to, day);
            if (toSource != null && toTarget != null) {
                return new BigInteger[] {toTarget[0].multiply(toSource[1]), toTarget[1].multiply(toSource[0])};
            }
        }
        return null;
    }

    /** A stored rate over a million. */
    private static BigInteger[] stored(SpendStatement statement, String base, String quote, LocalDate day) {
        for (FxRate rate : statement.rates().rates()) {
            if (rate.date().equals(day)
                    && rate.base().equals(base)
                    && rate.quote().equals(quote)) {
                return new BigInteger[] {rate.rate().movePointRight(6).toBigIntegerExact(), BigInteger.TEN.pow(6)};
            }
        }
        return null;
    }

    private static BigInteger[] whole(long number) {
        return new BigInteger[] {BigInteger.valueOf(number), BigInteger.ONE};
    }
}
