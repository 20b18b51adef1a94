package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessagingStateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final MessagingState state = new MessagingState(
            Optional.of(Map.of("counters", 3L, "dlq.counters", 0L)),
            List.of(new PendingWork("counters", 7, 2, NOW.minusSeconds(90))));

    @Test
    void a_queue_that_is_missing_is_as_bad_as_a_broker_that_is_silent() {
        assertThat(state.has(List.of("counters", "dlq.counters"))).isTrue();
        assertThat(state.has(List.of("counters", "mail"))).isFalse();
        assertThat(MessagingState.UNKNOWN.has(List.of())).isFalse();
    }

    @Test
    void what_the_broker_does_not_tell_is_not_taken_for_nothing() {
        assertThat(state.messagesOn("dlq.counters")).contains(0L);
        assertThat(state.messagesOn("mail")).isEmpty();
        assertThat(MessagingState.UNKNOWN.messagesOn("counters")).isEmpty();
    }

    @Test
    void the_lag_is_the_age_of_the_oldest_work() {
        assertThat(state.lagOf("counters", NOW)).isEqualTo(Duration.ofSeconds(90));
        assertThat(state.pendingOn("counters")).isEqualTo(7);
        assertThat(state.stuckOn("counters")).isEqualTo(2);
    }

    @Test
    void a_queue_without_pending_work_does_not_lag() {
        assertThat(state.lagOf("mail", NOW)).isZero();
        assertThat(state.pendingOn("mail")).isZero();
        assertThat(state.stuckOn("mail")).isZero();
    }
}
