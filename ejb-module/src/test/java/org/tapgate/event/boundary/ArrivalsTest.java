package org.tapgate.event.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Ids;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals();

    private final StreamOwner owner = new StreamOwner(Ids.next());

    @Test
    void all_who_wait_hear_of_it_and_nobody_else() {
        var first = arrivals.next(owner);
        var second = arrivals.next(owner);
        var others = arrivals.next(new StreamOwner(Ids.next()));

        arrivals.came(List.of(owner));

        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
        assertThat(others).isNotCompleted();
        assertThat(arrivals.awaited()).doesNotContain(owner).hasSize(1);
    }

    @Test
    void whoever_stops_waiting_is_forgotten_though_nothing_came() {
        var first = arrivals.next(owner);
        var second = arrivals.next(owner);

        first.cancel(false);
        assertThat(arrivals.awaited()).containsExactly(owner);
        second.complete(null);

        assertThat(arrivals.awaited()).isEmpty();
    }
}
