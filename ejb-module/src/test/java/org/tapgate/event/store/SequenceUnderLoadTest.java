package org.tapgate.event.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.event.Sequencer;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Subscription;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

/** Promises E1 and E2: committers, numberers and readers all at once, some of the former two failing. */
class SequenceUnderLoadTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final int COMMITTERS = 6;

    private static final int NUMBERERS = 3;

    private static final int EVENTS_EACH = 120;

    private static final Subscription NUMBERED = new Subscription(Sequencer.QUEUE, Set.of("ping"));

    private final DataSource database = Database.fresh();

    private final List<StreamOwner> owners = List.of(new StreamOwner(Ids.next()), StreamOwner.OPERATOR);

    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean allCommitted = new AtomicBoolean();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_number_is_missing_or_given_twice_and_no_reader_skips_one(long seed) throws Exception {
        var readers = start(owners.size(), reader -> () -> readUntilTheEnd(owners.get(reader)));
        var numberers = start(NUMBERERS, numberer -> () -> numberUntilTheEnd(new Random(seed * 100 + numberer)));
        for (var committer : start(COMMITTERS, number -> () -> commit(new Random(seed * 10 + number)))) {
            committer.get();
        }
        allCommitted.set(true);
        for (var numberer : numberers) {
            numberer.get();
        }
        var seen = new ArrayList<StreamEvent>();
        for (var reader : readers) {
            seen.addAll(reader.get());
        }
        assertThat(seen).extracting(StreamEvent::id).doesNotHaveDuplicates().hasSameElementsAs(committed);
    }

    @Test
    void nothing_waiting_is_nothing_to_number() {
        assertThat(number(false)).isZero();
    }

    /** Publishes in transactions of one to three events, of which every fifth or so rolls back. */
    private Void commit(Random random) {
        for (int done = 0; done < EVENTS_EACH; done++) {
            var ids = new ArrayList<UUID>();
            boolean fails = random.nextInt(5) == 0;
            boolean ended = inTransaction(fails, transaction -> {
                var outbox = Outboxes.in(transaction, NUMBERED);
                for (int event = random.nextInt(3); event >= 0; event--) {
                    var published = event(random);
                    outbox.publish(published);
                    ids.add(published.id());
                }
            });
            if (ended) {
                committed.addAll(ids);
            }
        }
        return null;
    }

    private DomainEvent event(Random random) {
        var event = DomainEvent.of("ping", Ids.next(), NOW, "{}");
        return owners.get(random.nextInt(owners.size()))
                .client()
                .map(event::forClient)
                .orElse(event);
    }

    private Void numberUntilTheEnd(Random random) {
        boolean last;
        int numbered;
        do {
            last = allCommitted.get();
            numbered = number(random.nextInt(4) == 0);
        } while (!last || numbered > 0 || committed.size() > everything());
        return null;
    }

    /** Numbers a few; how many were taken, whether that was committed or not. */
    private int number(boolean fails) {
        var numbered = new ArrayList<StreamEvent>();
        inTransaction(
                fails,
                transaction -> numbered.addAll(new Sequencer(
                                Outboxes.inbox(transaction, () -> NOW),
                                new JdbcEventStreams(new Sql(transaction)),
                                List.of())
                        .number(7, NOW)));
        return numbered.size();
    }

    private long everything() {
        return Database.number(database, "select count(*) from stream_event");
    }

    /** Reads as a client does, by the last number seen; fails at the first one that is missing. */
    private List<StreamEvent> readUntilTheEnd(StreamOwner owner) {
        var streams = new JdbcEventStreams(new Sql(database));
        var seen = new ArrayList<StreamEvent>();
        boolean over;
        do {
            over = allCommitted.get() && everything() >= committed.size();
            var next = streams.after(owner, seen.size(), 50);
            assertThat(next.stream().mapToLong(StreamEvent::sequence))
                    .containsExactlyElementsOf(LongStream.rangeClosed(seen.size() + 1L, seen.size() + next.size())
                            .boxed()
                            .toList());
            seen.addAll(next);
            over = over && next.isEmpty();
        } while (!over);
        return seen;
    }

    private boolean inTransaction(boolean fails, Consumer<DataSource> work) {
        try {
            return Database.transaction(database, transaction -> {
                work.accept(transaction);
                if (fails) {
                    throw new UnsupportedOperationException("rolled back on purpose");
                }
                return true;
            });
        } catch (UnsupportedOperationException rolledBack) {
            return false;
        }
    }

    private <T> List<Future<T>> start(int count, IntFunction<Callable<T>> work) {
        var started = new ArrayList<Future<T>>();
        for (int number = 0; number < count; number++) {
            started.add(threads.submit(work.apply(number)));
        }
        return started;
    }
}
