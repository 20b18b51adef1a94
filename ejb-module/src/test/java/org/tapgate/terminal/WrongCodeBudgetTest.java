package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongCodeBudgetTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final WrongCodeBudget BUDGET = new WrongCodeBudget(3, 5);

    @Test
    void letsAnAddressTryUntilItsBudgetIsSpent() {
        assertThat(BUDGET.waitOf("a", List.of(), NOW)).isEmpty();
        assertThat(BUDGET.waitOf("a", wrong("a", 1, 2), NOW)).isEmpty();
        assertThat(BUDGET.waitOf("a", wrong("a", 1, 2, 10), NOW)).contains(Duration.ofSeconds(50));
        assertThat(BUDGET.waitOf("b", wrong("a", 1, 2, 10), NOW)).isEmpty();
    }

    @Test
    void makesEveryoneWaitWhenTheFleetsBudgetIsSpent() {
        assertThat(BUDGET.waitOf("b", wrong("a", 1, 2, 3, 4), NOW)).isEmpty();
        assertThat(BUDGET.waitOf("b", wrong("a", 1, 2, 3, 4, 59), NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void forgetsAfterAMinute() {
        assertThat(BUDGET.waitOf("a", wrong("a", 1, 2, 60), NOW)).isEmpty();
        assertThat(BUDGET.waitOf("a", wrong("a", 58, 59, 60, 61, 62), NOW)).isEmpty();
    }

    private static List<WrongCode> wrong(String address, int... secondsAgo) {
        return IntStream.of(secondsAgo)
                .mapToObj(seconds -> new WrongCode(NOW.minusSeconds(seconds), address))
                .toList();
    }
}
