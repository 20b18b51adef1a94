package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestCount;
import org.tapgate.access.GuestOffer;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.Terms;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.platform.Database;

/** Many taps at once, each on a connection of its own as from a node of its own. */
class SimultaneousTapsTest {

    private static final int TAPS = 24;

    private final Gate gate = new Gate(
            new ScriptedAcquirer(),
            Terms.gold().cardholder(new FreeOffer(5), null).as(new UUID(2, 1)));

    @Test
    void of_24_simultaneous_taps_of_a_new_card_exactly_one_passes() throws Exception {
        var entries = atOnce(i -> gate.checked(Gate.tap("SN" + i, Gate.CARD, Optional.empty())));

        assertThat(entries)
                .filteredOn(entry -> entry.status() == EntryStatus.PENDING)
                .hasSize(1);
        assertThat(entries)
                .filteredOn(entry -> entry.verdict().reason() == DenyReason.TEMPORARILY_BLOCKED)
                .hasSize(TAPS - 1);
        assertThat(gate.count(EntryStatus.PENDING)).isEqualTo(1);
        assertThat(gate.count("card")).isEqualTo(1);
    }

    @Test
    void one_key_sent_many_times_at_once_makes_one_entry() throws Exception {
        var entries = atOnce(i -> gate.checked(Gate.tap("SN1", Gate.CARD, Optional.of("k"))));

        assertThat(entries).extracting("id").containsOnly(entries.get(0).id());
        assertThat(gate.count("entry")).isEqualTo(1);
    }

    @Test
    void one_key_sent_for_two_cards_at_once_makes_one_entry() throws Exception {
        var outcomes =
                atOnce(i -> gate.check(Gate.tap("SN1", i % 2 == 0 ? Gate.CARD : Gate.OTHER_CARD, Optional.of("k"))));

        assertThat(outcomes).hasAtLeastOneElementOfType(CheckOutcome.KeyReused.class);
        assertThat(gate.count("entry")).isEqualTo(1);
    }

    @Test
    void a_limit_holds_however_many_check_and_confirm_at_once() throws Exception {
        atOnce(i -> {
            for (int round = 0; round < 8; round++) {
                var entry = gate.checked(Gate.tap("SN1", Gate.CARD, Optional.empty()));
                if (entry.status() == EntryStatus.PENDING) {
                    gate.confirm(entry, GuestCount.NOBODY);
                }
            }
            return i;
        });

        assertThat(gate.count(EntryStatus.COMPLETED)).isEqualTo(5);
        assertThat(gate.count(EntryStatus.PENDING)).isZero();
        assertThat(gate.count("entry")).isEqualTo(8L * TAPS);
    }

    @Test
    void guests_pay_once_however_often_an_entry_is_confirmed_at_once() throws Exception {
        var bank = new ScriptedAcquirer();
        var guests = new GuestOffer(null, new PaidOffer(5, new Price(1500L, "EUR")), 4);
        var paid = new Gate(
                bank,
                Terms.gold()
                        .cardholder(new FreeOffer(5), null)
                        .guests(guests, null, null)
                        .as(new UUID(2, 1)));
        var entry = paid.checked(Gate.tap(Gate.CARD));

        var outcomes = atOnce(i -> paid.confirm(entry, new GuestCount(1, 0, 0)));

        assertThat(outcomes).hasOnlyElementsOfType(ConfirmOutcome.Confirmed.class);
        assertThat(paid.count("payment_order")).isEqualTo(1);
        paid.pay();
        paid.pay();
        assertThat(bank.captured()).isEqualTo(1500);
        assertThat(bank.held()).as("what the others asked for is let go").isZero();
    }

    @Test
    void a_tap_that_waited_for_its_card_is_judged_by_the_time_when_it_got_it() throws Exception {
        var over = Instant.parse("2026-11-21T10:05:00Z");
        var until = new Gate(
                new ScriptedAcquirer(),
                Terms.gold().valid(Terms.VALID_FROM, over).as(new UUID(2, 1)));
        until.cancel(until.checked(Gate.tap(Gate.CARD)));
        var thread = Executors.newSingleThreadExecutor();
        try {
            var late = Database.transaction(until.database, transaction -> {
                Database.number(transaction, "select count(*) from (select from card for update) as held");
                var waiting = thread.submit(() -> until.checked(Gate.tap(Gate.CARD)));
                until.awaitWaiting();
                until.pass(Duration.ofMinutes(5));
                return waiting;
            });
            assertThat(late.get().verdict().reason()).isEqualTo(DenyReason.MISSING_ACCESS_RULES);
            assertThat(late.get().times().requestedAt()).isEqualTo(over);
        } finally {
            thread.shutdown();
        }
    }

    private static <T> List<T> atOnce(Numbered<T> work) throws Exception {
        var start = new CyclicBarrier(TAPS);
        var threads = Executors.newFixedThreadPool(TAPS);
        try {
            var calls = IntStream.range(0, TAPS)
                    .<Callable<T>>mapToObj(i -> () -> {
                        start.await();
                        return work.call(i);
                    })
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @FunctionalInterface
    private interface Numbered<T> {

        T call(int number);
    }
}
