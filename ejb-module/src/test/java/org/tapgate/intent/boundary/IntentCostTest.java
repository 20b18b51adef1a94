package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tapgate.platform.CountedDatabase.Work;

/**
 * What the steps of an intent ask of the database (docs/adr/0007-hot-path.md): whoever adds a statement has to say so here.
 * The terminal's row and the audit trail are not in it.
 */
class IntentCostTest {

    private final Till till = new Till();

    @Test
    void an_intent_is_made_by_four_statements() {
        till.paid(100);

        assertThat(till.counted.of(() -> till.ask(200))).isEqualTo(new Work(4, 1));
    }

    @Test
    void an_intent_is_fetched_by_two_statements() {
        till.asked(100);

        assertThat(till.counted.of(till::next)).isEqualTo(new Work(2, 1));
    }

    @Test
    void a_terminal_without_work_costs_one_statement() {
        assertThat(till.counted.of(till::next)).isEqualTo(new Work(1, 1));
    }

    @Test
    void a_card_is_charged_by_thirteen_statements_and_three_commits() {
        var intent = till.asked(100);
        till.next();

        assertThat(till.counted.of(() -> till.processAtAcquirer(intent))).isEqualTo(new Work(13, 3));
    }

    @Test
    void an_intent_is_finished_by_two_statements() {
        var intent = till.asked(100);
        till.next();
        till.processAtAcquirer(intent);

        assertThat(till.counted.of(() -> till.finish(intent))).isEqualTo(new Work(2, 1));
    }
}
