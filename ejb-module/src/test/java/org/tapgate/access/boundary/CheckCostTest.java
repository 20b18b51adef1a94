package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.Terms;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.platform.CountedDatabase.Work;

/** How often a tap goes to the database (docs/adr/0007-hot-path.md): whoever adds a way has to say so here. */
class CheckCostTest {

    private final Gate gate = new Gate(
            new ScriptedAcquirer(),
            Terms.gold().cardholder(new FreeOffer(1), null).as(new UUID(2, 1)));

    @Test
    void a_card_may_pass_after_two_ways_and_one_commit() {
        assertThat(gate.counted.of(() -> gate.checked(Gate.tap(Gate.CARD)))).isEqualTo(new Work(2, 1));
    }

    @Test
    void a_card_is_refused_after_two_ways_and_one_commit() {
        gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.counted.of(() -> gate.checked(Gate.tap(Gate.CARD)))).isEqualTo(new Work(2, 1));
    }

    @Test
    void a_key_costs_two_ways_more_and_a_repeat_one_less() {
        var keyed = Gate.tap("SN1", Gate.CARD, Optional.of("k"));

        assertThat(gate.counted.of(() -> gate.checked(keyed))).isEqualTo(new Work(4, 1));
        assertThat(gate.counted.of(() -> gate.checked(keyed))).isEqualTo(new Work(2, 1));
    }

    @Test
    void an_entry_is_confirmed_by_two_ways_and_one_commit() {
        var entry = gate.checked(Gate.tap(Gate.CARD));

        assertThat(gate.counted.of(() -> gate.confirm(entry, GuestCount.NOBODY)))
                .isEqualTo(new Work(2, 1));
    }
}
