package org.tapgate.settlement.boundary;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.Database;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.LineBook.Walk;
import org.tapgate.settlement.SettlementHost;
import org.tapgate.settlement.store.SettlementStores;
import org.tapgate.settlement.store.Takings;

/**
 * Settlement on a real database, wired by hand. Each call runs in a transaction as the container would make it; wake-ups
 * are delivered when the test says so, as often as it likes.
 */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class SettlementDesk {

    static final Caller ANNA = person(1);

    static final Caller BERT = person(2);

    final DataSource database = Database.fresh();

    final Takings takings = new Takings(database);

    final List<String> noted = new ArrayList<>();

    final Deque<UUID> woken = new ArrayDeque<>();

    Instant now = Instant.parse("2026-11-21T10:00:00Z");

    Caller caller = ANNA;

    int chunk = SettlementStores.SMALL_CHUNK;

    /** What the acquirer answers; null for its own records. */
    Function<Batch, Optional<HostTotal>> host;

    /** What takes batches. */
    final ScriptedHost acquirer = new ScriptedHost();

    private SettlementHost submission = acquirer;

    /** In how many transactions from now on the application dies before the commit; negative for never. */
    int dies = -1;

    /** The application was killed. */
    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static Caller person(int number) {
        var actor = new Actor(Actor.Kind.USER, new UUID(9, number), "person" + number + "@example.test");
        return new Caller(actor, Role.ADMIN, DataScope.EVERYTHING, Set.of());
    }

    /** Has batches taken by somebody else. */
    void submitsTo(SettlementHost host) {
        submission = host;
    }

    <T> T transaction(Function<Beans, T> work) {
        return Database.transaction(database, transaction -> {
            var result = work.apply(new Beans(transaction));
            if (dies-- == 0) {
                throw new Died();
            }
            return result;
        });
    }

    /** Puts everything that waits into batches. */
    void assign() {
        boolean more = true;
        while (more) {
            more = transaction(beans -> beans.assignment().placeSome());
        }
    }

    /** What the timers do. */
    void strike() {
        transaction(beans -> beans.clock().overdue()).forEach(this::close);
        transaction(beans -> {
            beans.clock().wakeUp();
            return 0;
        });
    }

    private void close(UUID batch) {
        transaction(beans -> {
            beans.clock().close(batch);
            return 0;
        });
    }

    /** Delivers wake-ups until there is none. */
    void workOff() {
        while (!woken.isEmpty()) {
            work().workOn(woken.poll());
        }
    }

    /** Who works on batches, each call in a transaction of its own. */
    BatchWork work() {
        var work = new BatchWork();
        work.closing = new Steps();
        work.submission = new Sending();
        work.host = submission;
        work.totals = batch -> host == null
                ? Optional.of(transaction(beans -> beans.stores.host().of(batch)))
                : host.apply(batch);
        return work;
    }

    Batch batch(UUID id) {
        return transaction(beans -> beans.stores.batches().find(id)).orElseThrow();
    }

    /** All batches, the first first. */
    List<Batch> batches() {
        return Database.texts(database, "select id from batch order by client_id, number").stream()
                .map(UUID::fromString)
                .map(this::batch)
                .toList();
    }

    /** The beans of one transaction. */
    final class Beans {

        final SettlementStores stores;

        private final DataSource transaction;

        private Beans(DataSource transaction) {
            this.transaction = transaction;
            this.stores = SettlementStores.in(transaction, chunk);
        }

        BatchBook book() {
            var book = new BatchBook();
            book.register = stores.batches();
            book.lines = stores.lines();
            book.outbox = Outboxes.in(transaction);
            book.wakeUps = wakeUp -> woken.add(wakeUp.eventId());
            book.actor = current();
            book.clock = () -> now;
            return book;
        }

        Assignment assignment() {
            var assignment = new Assignment();
            assignment.queue = stores.queue();
            assignment.register = stores.batches();
            assignment.terms = stores.terms();
            assignment.book = book();
            assignment.clock = () -> now;
            return assignment;
        }

        BatchClock clock() {
            var clock = new BatchClock();
            clock.register = stores.batches();
            clock.book = book();
            clock.wakeUps = wakeUp -> woken.add(wakeUp.eventId());
            clock.clock = () -> now;
            return clock;
        }

        ClosingSteps closing() {
            var steps = new ClosingSteps();
            steps.register = stores.batches();
            steps.lines = stores.lines();
            steps.items = stores.items();
            steps.book = book();
            steps.clock = () -> now;
            return steps;
        }

        SubmissionSteps submission() {
            var steps = new SubmissionSteps();
            steps.register = stores.batches();
            steps.lines = stores.lines();
            steps.book = book();
            return steps;
        }

        Batches batches() {
            var door = new Batches();
            door.register = stores.batches();
            door.lines = stores.lines();
            door.book = book();
            door.caller = current();
            door.trail = new Noting();
            return door;
        }

        BatchRequests requests() {
            var door = new BatchRequests();
            door.register = stores.batches();
            door.requests = stores.requests();
            door.terms = stores.terms();
            door.book = book();
            door.caller = current();
            door.trail = new Noting();
            door.clock = () -> now;
            return door;
        }

        ReconciliationItems items() {
            var door = new ReconciliationItems();
            door.items = stores.items();
            door.register = stores.batches();
            door.book = book();
            door.caller = current();
            door.trail = new Noting();
            door.clock = () -> now;
            return door;
        }

        private CurrentCaller current() {
            var current = new CurrentCaller();
            current.is(caller);
            return current;
        }
    }

    private final class Steps extends ClosingSteps {

        @Override
        public Optional<Batch> take(UUID id) {
            return transaction(beans -> beans.closing().take(id));
        }

        @Override
        public boolean isCounted(Batch taken) {
            return transaction(beans -> beans.closing().isCounted(taken));
        }

        @Override
        public void count(Batch taken) {
            transaction(beans -> {
                beans.closing().count(taken);
                return 0;
            });
        }

        @Override
        public void compare(Batch taken, Optional<HostTotal> total) {
            transaction(beans -> {
                beans.closing().compare(taken, total);
                return 0;
            });
        }
    }

    private final class Sending extends SubmissionSteps {

        @Override
        public Walk walk(Batch taken) {
            return transaction(beans -> beans.submission().walk(taken));
        }

        @Override
        public List<BatchLine> nextPart(Batch taken) {
            return transaction(beans -> beans.submission().nextPart(taken));
        }

        @Override
        public void retry(Batch taken) {
            transaction(beans -> {
                beans.submission().retry(taken);
                return 0;
            });
        }

        @Override
        public void sent(Batch taken, List<BatchLine> part, HostReply reply) {
            transaction(beans -> {
                beans.submission().sent(taken, part, reply);
                return 0;
            });
        }

        @Override
        public void finished(Batch taken, HostReply reply) {
            transaction(beans -> {
                beans.submission().finished(taken, reply);
                return 0;
            });
        }

        @Override
        public void advised(Batch taken, Advice advice) {
            transaction(beans -> {
                beans.submission().advised(taken, advice);
                return 0;
            });
        }

        @Override
        public void moveFailed(Batch taken) {
            transaction(beans -> {
                beans.submission().moveFailed(taken);
                return 0;
            });
        }

        @Override
        public void release(Batch taken) {
            transaction(beans -> {
                beans.submission().release(taken);
                return 0;
            });
        }
    }

    private final class Noting extends AuditTrail {

        @Override
        public void note(String action, Object subject, Map<String, Object> facts) {
            noted.add(action);
        }
    }
}
