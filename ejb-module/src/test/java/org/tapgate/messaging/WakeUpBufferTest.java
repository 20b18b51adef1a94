package org.tapgate.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;

class WakeUpBufferTest {

    private static final int PLENTY = 10_000;

    @Test
    void the_first_to_add_has_to_start_a_carrier_and_the_others_rely_on_it() {
        var buffer = new WakeUpBuffer(PLENTY);
        assertThat(buffer.add(wakeUp())).isTrue();
        assertThat(buffer.add(wakeUp())).isFalse();
        assertThat(buffer.next(PLENTY)).hasSize(2);
        assertThat(buffer.add(wakeUp())).isFalse();
        assertThat(buffer.next(PLENTY)).hasSize(1);
        assertThat(buffer.next(PLENTY)).isEmpty();
        assertThat(buffer.add(wakeUp())).isTrue();
    }

    @Test
    void the_oldest_are_carried_first_and_so_many_at_once() {
        var buffer = new WakeUpBuffer(PLENTY);
        var added = List.of(wakeUp(), wakeUp(), wakeUp());
        added.forEach(buffer::add);
        assertThat(buffer.next(2)).isEqualTo(added.subList(0, 2));
        assertThat(buffer.next(2)).isEqualTo(added.subList(2, 3));
    }

    @Test
    void what_does_not_fit_is_dropped_and_counted() {
        var buffer = new WakeUpBuffer(1);
        var first = wakeUp();
        buffer.add(first);
        buffer.add(wakeUp());
        assertThat(buffer.dropped()).isEqualTo(1);
        assertThat(buffer.next(PLENTY)).containsExactly(first);
    }

    @Test
    void what_waits_when_a_carrier_gives_up_is_carried_by_the_next() {
        var buffer = new WakeUpBuffer(PLENTY);
        buffer.add(wakeUp());
        buffer.stop();
        assertThat(buffer.add(wakeUp())).isTrue();
        assertThat(buffer.next(PLENTY)).hasSize(2);
    }

    @Test
    void a_patient_carrier_gets_what_is_added_while_it_waits() throws Exception {
        var buffer = new WakeUpBuffer(PLENTY);
        var carrier = Executors.newSingleThreadExecutor();
        var first = wakeUp();
        buffer.add(first);
        assertThat(buffer.next(PLENTY, Duration.ZERO, Duration.ZERO)).containsExactly(first);
        Future<List<WakeUp>> waiting = carrier.submit(() -> buffer.next(PLENTY, Duration.ofMinutes(1), Duration.ZERO));
        var second = wakeUp();
        assertThat(buffer.add(second)).isFalse();
        assertThat(waiting.get()).containsExactly(second);
        assertThat(buffer.next(PLENTY, Duration.ZERO, Duration.ZERO)).isEmpty();
        assertThat(buffer.add(wakeUp())).isTrue();
        carrier.shutdown();
    }

    @Test
    void others_that_come_soon_go_along_with_the_first() throws Exception {
        var buffer = new WakeUpBuffer(PLENTY);
        var carrier = Executors.newSingleThreadExecutor();
        Future<List<WakeUp>> gathering =
                carrier.submit(() -> buffer.next(2, Duration.ofMinutes(1), Duration.ofMinutes(1)));
        var two = List.of(wakeUp(), wakeUp());
        two.forEach(buffer::add);
        assertThat(gathering.get()).isEqualTo(two);
        carrier.shutdown();
    }

    @Test
    void nothing_is_left_behind_however_the_threads_interleave() throws Exception {
        var buffer = new WakeUpBuffer(PLENTY);
        Set<UUID> carried = ConcurrentHashMap.newKeySet();
        var carriers = Executors.newCachedThreadPool();
        var adders = Executors.newFixedThreadPool(4);
        Callable<Integer> adding = () -> addMany(buffer, carried, carriers);
        var added = 0;
        for (Future<Integer> count : adders.invokeAll(List.of(adding, adding, adding, adding))) {
            added += count.get();
        }
        adders.shutdown();
        carriers.shutdown();
        assertThat(carriers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(carried).hasSize(added);
    }

    private static int addMany(WakeUpBuffer buffer, Set<UUID> carried, ExecutorService carriers) {
        int many = 2_000;
        for (int added = 0; added < many; added++) {
            if (buffer.add(wakeUp())) {
                carriers.execute(() -> carryAll(buffer, carried));
            }
        }
        return many;
    }

    private static void carryAll(WakeUpBuffer buffer, Set<UUID> carried) {
        var batch = new ArrayList<>(buffer.next(3));
        while (!batch.isEmpty()) {
            batch.forEach(wakeUp -> carried.add(wakeUp.eventId()));
            batch = new ArrayList<>(buffer.next(3));
        }
    }

    private static WakeUp wakeUp() {
        return new WakeUp("tapgate.counters", Ids.next(), Optional.empty());
    }
}
