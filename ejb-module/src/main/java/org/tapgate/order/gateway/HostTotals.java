package org.tapgate.order.gateway;

import java.util.Optional;
import org.tapgate.order.DayTotals;
import org.tapgate.order.DayTotals.Sum;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.Reconciliation.Verdict;
import org.tapgate.order.iso8583.DataElement;
import org.tapgate.order.iso8583.HostMessage;

/** Totals of a day in messages: fields 74 to 97. */
final class HostTotals {

    private static final String AGREED = "1";

    private HostTotals() {}

    static HostMessage into(HostMessage message, DayTotals totals) {
        return message.with(DataElement.CREDIT_COUNT, text(totals.credits().count()))
                .with(DataElement.CREDIT_AMOUNT, text(totals.credits().amount()))
                .with(DataElement.DEBIT_COUNT, text(totals.debits().count()))
                .with(DataElement.DEBIT_AMOUNT, text(totals.debits().amount()))
                .with(
                        DataElement.DEBIT_REVERSAL_COUNT,
                        text(totals.debitReversals().count()))
                .with(
                        DataElement.DEBIT_REVERSAL_AMOUNT,
                        text(totals.debitReversals().amount()))
                .with(DataElement.NET_AMOUNT, signed(totals.net()));
    }

    /** What the host found; its own totals are there when it gave all of them. */
    static Reconciliation compared(DayTotals ours, HostMessage answer) {
        boolean agreed = answer.get(DataElement.SETTLEMENT_CODE).equals(Optional.of(AGREED));
        return new Reconciliation(
                ours, theirs(ours.currency(), answer), agreed ? Verdict.IN_BALANCE : Verdict.OUT_OF_BALANCE);
    }

    private static DayTotals theirs(String currency, HostMessage answer) {
        return new DayTotals(
                currency,
                sum(answer, DataElement.DEBIT_COUNT, DataElement.DEBIT_AMOUNT),
                sum(answer, DataElement.DEBIT_REVERSAL_COUNT, DataElement.DEBIT_REVERSAL_AMOUNT),
                sum(answer, DataElement.CREDIT_COUNT, DataElement.CREDIT_AMOUNT));
    }

    private static Sum sum(HostMessage answer, DataElement count, DataElement amount) {
        return new Sum(number(answer, count), number(answer, amount));
    }

    private static long number(HostMessage answer, DataElement element) {
        return answer.get(element).map(Long::parseLong).orElse(0L);
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    /** Money that is owed to us is a credit. */
    private static String signed(long net) {
        return (net < 0 ? "D" : "C") + "%016d".formatted(Math.abs(net));
    }
}
