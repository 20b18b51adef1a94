package org.tapgate.admin.access;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.Reversal;
import org.tapgate.api.csv.CsvLine;
import org.tapgate.money.Money;

/** Entries as lines of CSV: columns are named as in the management API, times are UTC, amounts are minor units. */
final class EntryCsv {

    private static final Reversal NO_REVERSAL = new Reversal(null, null, null);

    private static final List<Column> FOR_EVERYONE = List.of(
            new Column("id", Entry::id),
            new Column("status", Entry::status),
            new Column("type", Entry::type),
            new Column("mode", entry -> entry.verdict().mode()),
            new Column("country", entry -> entry.origin().country()),
            new Column("service", entry -> entry.origin().service()),
            new Column("locationId", entry -> entry.origin().locationId()),
            new Column("terminal", entry -> entry.origin().terminal()),
            new Column("maskedPan", entry -> entry.card().digits()),
            new Column("readMethod", entry -> entry.origin().readMethod()),
            new Column("rejectCode", entry -> code(entry.verdict().reason())),
            new Column("requestedAt", entry -> entry.times().requestedAt()),
            new Column("occurredAt", entry -> entry.times().occurredAt()),
            new Column("changedAt", entry -> entry.times().changedAt()),
            new Column("paidCardholder", entry -> entry.verdict().mode() == EntryMode.PAID),
            new Column("freeAdultGuests", entry -> entry.guests().freeAdult()),
            new Column("paidAdultGuests", entry -> entry.guests().paidAdult()),
            new Column("freeChildrenGuests", entry -> entry.guests().freeChild()),
            new Column("paidChildrenGuests", entry -> entry.guests().paidChild()),
            new Column("childrenUnderFreeAge", entry -> entry.guests().childUnderFreeAge()),
            new Column("chargedAmount", entry -> amount(entry.charge().total())),
            new Column("chargedCurrency", entry -> currency(entry.charge().total())),
            new Column("reversedBy", entry -> reversal(entry).by()),
            new Column("reversedAt", entry -> reversal(entry).at()),
            new Column("reversedReason", entry -> reversal(entry).reason()));

    /** What says more than the work at a location needs to know. */
    private static final List<Column> OF_ISSUERS_AND_RULES = List.of(
            new Column("productCode", entry -> entry.card().attributes().productCode()),
            new Column("ica", entry -> entry.card().attributes().ica()),
            new Column("icaName", entry -> entry.card().attributes().icaName()),
            new Column("cardAuthResponseCode", entry -> entry.verdict().cardAuthResponseCode()),
            new Column("rulesetId", entry -> entry.verdict().rulesetId()),
            new Column("rulesetVersion", entry -> entry.verdict().rulesetVersion()));

    private final List<Column> columns;

    private EntryCsv(List<Column> columns) {
        this.columns = columns;
    }

    /** The columns that may be taken along. */
    static EntryCsv of(boolean minimised) {
        return new EntryCsv(
                minimised
                        ? FOR_EVERYONE
                        : Stream.concat(FOR_EVERYONE.stream(), OF_ISSUERS_AND_RULES.stream())
                                .toList());
    }

    /** The first line. */
    String heading() {
        return CsvLine.of(columns.stream().map(Column::name).toList());
    }

    /** The line of an entry. */
    String line(Entry entry) {
        return CsvLine.of(
                columns.stream().map(column -> column.value().apply(entry)).toList());
    }

    private static Object code(DenyReason reason) {
        return reason == null ? null : reason.code();
    }

    private static Reversal reversal(Entry entry) {
        return entry.reversal() == null ? NO_REVERSAL : entry.reversal();
    }

    private static Object amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static Object currency(Money money) {
        return money == null ? null : money.currency();
    }

    private record Column(String name, Function<Entry, Object> value) {}
}
