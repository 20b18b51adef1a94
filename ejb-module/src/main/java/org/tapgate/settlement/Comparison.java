package org.tapgate.settlement;

import java.util.ArrayList;
import java.util.List;
import org.tapgate.settlement.Difference.Source;

/** Compares what was counted of a batch with its header, the ledger, the acquirer and the terminals. */
public final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** All differences; none when the batch balances. */
    public static List<Difference> of(Totals header, Count counted, HostTotal host, List<TerminalTotal> terminals) {
        var comparison = new Comparison();
        comparison.compare(
                Source.HEADER, "lines", header.lines(), counted.totals().lines());
        comparison.compare(
                Source.HEADER, "gross", header.gross(), counted.totals().gross());
        comparison.compare(Source.HEADER, "fee", header.fee(), counted.totals().fee());
        comparison.compare(Source.LEDGER, "gross", counted.totals().gross(), counted.ledger());
        comparison.compare(Source.HOST, "", counted.cards(), host);
        terminals.forEach(terminal -> comparison.compare(
                Source.TERMINAL, " of " + terminal.terminal(), terminal.ours(), terminal.reported()));
        return List.copyOf(comparison.differences);
    }

    private void compare(Source source, String whose, HostTotal ours, HostTotal theirs) {
        compare(source, "captures" + whose, ours.captures(), theirs.captures());
        compare(source, "captured" + whose, ours.captured(), theirs.captured());
        compare(source, "refunds" + whose, ours.refunds(), theirs.refunds());
        compare(source, "refunded" + whose, ours.refunded(), theirs.refunded());
    }

    private void compare(Source source, String subject, long ours, long theirs) {
        if (ours != theirs) {
            differences.add(new Difference(source, subject, ours, theirs));
        }
    }
}
