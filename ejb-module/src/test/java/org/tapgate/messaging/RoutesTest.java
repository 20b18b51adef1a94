package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
