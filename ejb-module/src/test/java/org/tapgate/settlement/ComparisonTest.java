package org.tapgate.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapgate.settlement.Difference.Source;

class ComparisonTest {

    private static final Totals HEADER = new Totals(3, 700, 10);

    private static final HostTotal CARDS = new HostTotal(2, 800, 1, 100);

    private static final Count COUNTED = new Count(HEADER, 700, CARDS);

    @Test
    void equal_totals_make_no_difference() {
        var terminal = new TerminalTotal("SN-1", new HostTotal(1, 300, 0, 0), new HostTotal(1, 300, 0, 0));
        assertThat(Comparison.of(HEADER, COUNTED, CARDS, List.of(terminal))).isEmpty();
    }

    @Test
    void each_total_that_differs_is_a_difference_of_its_own() {
        var terminal = new TerminalTotal("SN-1", new HostTotal(1, 300, 0, 0), new HostTotal(1, 200, 0, 0));
        assertThat(Comparison.of(
                        new Totals(3, 701, 10),
                        new Count(HEADER, 699, CARDS),
                        new HostTotal(3, 900, 1, 100),
                        List.of(terminal)))
                .containsExactly(
                        new Difference(Source.HEADER, "gross", 701, 700),
                        new Difference(Source.LEDGER, "gross", 700, 699),
                        new Difference(Source.HOST, "captures", 2, 3),
                        new Difference(Source.HOST, "captured", 800, 900),
                        new Difference(Source.TERMINAL, "captured of SN-1", 200, 300));
    }
}
