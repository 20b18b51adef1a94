package org.tapgate.intent.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentStep.Taken;
import org.tapgate.intent.Outcome;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.WriteOutcome.Written;

/** The invariants of intents.md, on a real database. */
class SimultaneousIntentsTest {

    private static final int AT_ONCE = 8;

    private final Till till = new Till();

    @Test
    void of_many_intents_for_one_device_at_once_one_is_made() throws Exception {
        List<Callable<Boolean>> asking = IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(any -> () -> till.ask(100) instanceof Written)
                .toList();
        assertThat(atOnce(asking)).containsOnlyOnce(true);
        assertThat(till.count("intent")).isEqualTo(1);
    }

    @Test
    void of_a_fetch_and_a_cancel_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 30; round++) {
            var intent = till.asked(100);
            var won =
                    atOnce(List.of(() -> till.next().isPresent(), () -> till.cancel(intent, false) instanceof Written));
            assertThat(won).containsExactlyInAnyOrder(true, false);
            till.release();
        }
    }

    @Test
    void no_card_was_read_without_the_order_that_it_is_to_pay() {
        var intent = till.asked(100);
        till.next();
        assertThatThrownBy(() -> till.processWithoutOrder(intent)).isInstanceOf(DatabaseFailure.class);
        assertThat(till.found(intent).state()).isEqualTo(IntentState.ON_TERMINAL);
        assertThat(till.count("payment")).isZero();
    }

    @Test
    void many_refunds_never_give_back_more_than_was_paid() throws Exception {
        var paid = till.paid(1000);
        for (int round = 0; round < 5; round++) {
            List<Callable<Boolean>> asking = IntStream.range(0, AT_ONCE)
                    .<Callable<Boolean>>mapToObj(any -> () -> till.askBack(paid.paymentId(), 300L) instanceof Written)
                    .toList();
            atOnce(asking);
            till.next().ifPresent(refund -> {
                till.answers.add(Till.yes());
                till.process(refund, Till.CARD);
            });
        }
        assertThat(till.payment(paid).refunded()).isEqualTo(900);
        assertThat(till.payment(paid).reserved()).isZero();
    }

    @Test
    void whatever_happens_the_history_replays_and_every_line_is_told() {
        var random = new Random(20);
        for (int life = 0; life < 40; life++) {
            var intent = till.asked(100);
            for (int at = 0; at < 8; at++) {
                anything(random, intent);
            }
            till.pass(Duration.ofHours(1));
            till.tick();
            till.pass(Duration.ofHours(1));
            till.tick();
            replays(till.found(intent));
        }
        assertThat(till.count("intent where state in ('OPEN', 'ON_TERMINAL', 'PROCESSING', 'PROCESSED')"))
                .isZero();
        assertThat(till.count("event where type like 'payment_intent.%'"))
                .isEqualTo(till.count("intent_event where event <> 'REQUEST_CANCEL' or from_state <> to_state"));
    }

    private void anything(Random random, Intent intent) {
        switch (random.nextInt(10)) {
            case 0, 1 -> till.next();
            case 2 -> till.cancel(intent, random.nextBoolean());
            case 3 -> till.cancelHere(intent);
            case 4 -> {
                if (random.nextBoolean()) {
                    till.answers.add(random.nextBoolean() ? Till.yes() : Till.no());
                }
                till.process(intent, Till.CARD);
                till.answers.clear();
            }
            case 5 -> till.finish(intent);
            case 6 -> till.fail(intent);
            case 7 -> till.release();
            case 8 -> till.resolve(intent, Outcome.APPROVED);
            default -> {
                till.pass(Duration.ofSeconds(random.nextInt(60)));
                till.tick();
            }
        }
    }

    private void replays(Intent intent) {
        var state = (IntentState) null;
        var movedBy = EnumSet.noneOf(IntentEvent.class);
        int sequence = 0;
        for (var line : till.history(intent)) {
            assertThat(line.sequence()).isEqualTo(++sequence);
            assertThat(line.from()).isEqualTo(state);
            if (state != null) {
                assertThat(intent.kind().machine().step(state, line.event(), movedBy))
                        .isInstanceOf(Taken.class);
            }
            movedBy.add(line.event());
            state = line.to();
        }
        assertThat(state).isEqualTo(intent.state());
        assertThat(intent.sequence()).isEqualTo(sequence);
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) throws Exception {
        var barrier = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Callable<Boolean>> waiting = tasks.stream()
                    .<Callable<Boolean>>map(task -> () -> {
                        barrier.await();
                        return task.call();
                    })
                    .toList();
            var answers = new ArrayList<Boolean>();
            for (var answer : threads.invokeAll(waiting)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
