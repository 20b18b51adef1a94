package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;

class RoutesTest {

    private final Routes routes = new Routes(List.of(
            new Subscription("tapgate.mail", Set.of("entry.reversed")),
            new Subscription("tapgate.counters", Set.of("entry.completed", "entry.reversed"))));

    @Test
    void every_queue_that_asked_for_a_type_hears_of_it() {
        assertThat(routes.queuesFor("entry.reversed")).containsExactly("tapgate.counters", "tapgate.mail");
        assertThat(routes.queuesFor("entry.completed")).containsExactly("tapgate.counters");
    }

    @Test
    void an_event_that_nobody_asked_for_is_nobodys_work() {
        assertThat(routes.queuesFor("terminal.paired")).isEmpty();
    }

    @Test
    void every_queue_has_its_dead_letters() {
        assertThat(routes.allQueues())
                .containsExactlyInAnyOrder(
                        "tapgate.mail", "tapgate.counters", "dlq.tapgate.mail", "dlq.tapgate.counters");
    }

    @Test
    void two_features_cannot_listen_on_one_queue() {
        var one = new Subscription("tapgate.mail", Set.of("entry.reversed"));
        var other = new Subscription("tapgate.mail", Set.of("entry.completed"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Routes(List.of(one, other)));
    }

    @Test
    void one_wake_up_is_enough_for_a_queue_that_is_drained_and_no_other() {
        var some = new Routes(List.of(
                new Subscription("tapgate.mail", Set.of("any")),
                new Subscription("tapgate.counters", Set.of("any"), true)));
        var again = new WakeUp("tapgate.counters", Ids.next(), Optional.empty(), true);
        var wakeUps = Stream.of("tapgate.mail", "tapgate.counters", "tapgate.counters", "tapgate.mail")
                .map(queue -> new WakeUp(queue, Ids.next(), Optional.empty()))
                .toList();
        assertThat(some.withoutNeedless(wakeUps)).containsExactly(wakeUps.get(0), wakeUps.get(1), wakeUps.get(3));
        assertThat(some.withoutNeedless(List.of(wakeUps.get(1), again))).hasSize(2);
    }
}
