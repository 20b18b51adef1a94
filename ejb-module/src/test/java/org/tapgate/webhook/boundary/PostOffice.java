package org.tapgate.webhook.boundary;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Sender;
import org.tapgate.webhook.Shipment;

/** All that a postman needs, in memory: deliveries, threads that run when they are told to, and receivers. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class PostOffice {

    Instant now = Instant.EPOCH;

    private final Map<UUID, Shipment> known = new HashMap<>();

    private final Deque<Shipment> waiting = new ArrayDeque<>();

    private final Queue<Runnable> threads = new ArrayDeque<>();

    private final Queue<Runnable> later = new ArrayDeque<>();

    private final List<Duration> pauses = new ArrayList<>();

    private final List<CompletableFuture<Reply>> calls = new ArrayList<>();

    private final List<Shipment> settled = new ArrayList<>();

    private final List<Shipment> putBack = new ArrayList<>();

    private final Map<UUID, Duration> resting = new HashMap<>();

    private final Map<UUID, Supplier<RuntimeException>> spoilt = new HashMap<>();

    private RuntimeException noLooks;

    private boolean findsAgain;

    private boolean knowsNames = true;

    private int settlements;

    Postman postman() {
        var postman = new Postman();
        postman.threads = new Threads();
        postman.dispatch = new Counter();
        postman.settlement = new Settlement();
        postman.settlement.dispatch = postman.dispatch;
        postman.sender = new Receivers();
        postman.clock = () -> now;
        return postman;
    }

    List<Shipment> deliver(UUID endpoint, int count) {
        var shipments = Stream.generate(() -> Calls.shipment(endpoint, Instant.EPOCH.plus(Taking.LEASE)))
                .limit(count)
                .toList();
        shipments.forEach(shipment -> known.put(shipment.id(), shipment));
        waiting.addAll(shipments);
        return shipments;
    }

    void runThreads() {
        for (var next = threads.poll(); next != null; next = threads.poll()) {
            next.run();
        }
    }

    void runLater() {
        threads.addAll(later);
        later.clear();
        runThreads();
    }

    int called() {
        return calls.size();
    }

    void answer(int call, AttemptResult result) {
        calls.get(call).complete(Reply.none(result, now, Duration.ZERO));
    }

    /** Those that are under way, and those that begin by that. */
    void answerAll(AttemptResult result) {
        for (int call = 0; call < calls.size(); call++) {
            answer(call, result);
        }
    }

    void breakCalls(RuntimeException failure) {
        calls.forEach(call -> call.completeExceptionally(failure));
    }

    void breakLooks(RuntimeException failure) {
        noLooks = failure;
    }

    void spoil(Shipment shipment, Supplier<RuntimeException> failure) {
        spoilt.put(shipment.id(), failure);
    }

    void rest(UUID endpoint, Duration pause) {
        resting.put(endpoint, pause);
    }

    /** From now on what is put back can be taken again. */
    void findAgain() {
        findsAgain = true;
    }

    /** From now on names have to be looked up. */
    void forgetNames() {
        knowsNames = false;
    }

    List<Duration> pauses() {
        return pauses;
    }

    List<Shipment> settled() {
        return settled;
    }

    int settlements() {
        return settlements;
    }

    List<Shipment> putBack() {
        return putBack;
    }

    private final class Receivers implements Sender {

        @Override
        public CompletionStage<Reply> send(Outgoing call) {
            var reply = new CompletableFuture<Reply>();
            calls.add(reply);
            return reply;
        }

        @Override
        public boolean beginsAtOnce(URI url) {
            return knowsNames;
        }
    }

    private final class Threads extends PostThreads {

        @Override
        void run(Runnable work) {
            threads.add(work);
        }

        @Override
        void runAfter(Duration pause, Runnable work) {
            pauses.add(pause);
            later.add(work);
        }
    }

    /** Takes and settles what lies here. */
    private final class Counter extends Dispatch {

        @Override
        public Optional<UUID> endpointOf(UUID delivery) {
            return Optional.of(known.get(delivery).endpointId());
        }

        @Override
        public Turn take(UUID endpoint, int most) {
            if (noLooks != null) {
                throw noLooks;
            }
            var pause = resting.get(endpoint);
            return pause == null
                    ? new Turn(taken(Map.of(endpoint, most)), List.of(), Set.of())
                    : new Turn(List.of(), List.of(new Turn.Again(endpoint, pause)), Set.of());
        }

        @Override
        public Turn settle(Returned returned, Map<UUID, Integer> most) {
            returned.ended().stream()
                    .map(call -> spoilt.get(call.shipment().id()))
                    .filter(failure -> failure != null)
                    .forEach(failure -> {
                        throw failure.get();
                    });
            settlements++;
            returned.ended().stream().map(EndedCall::shipment).forEach(settled::add);
            putBack.addAll(returned.unsent());
            if (findsAgain) {
                waiting.addAll(returned.unsent());
            }
            return new Turn(taken(most), List.of(), Set.of());
        }

        private List<Shipment> taken(Map<UUID, Integer> most) {
            var taken = new ArrayList<Shipment>();
            most.forEach((endpoint, number) -> taken.addAll(waiting.stream()
                    .filter(shipment -> shipment.endpointId().equals(endpoint))
                    .limit(number)
                    .toList()));
            waiting.removeAll(taken);
            return taken;
        }
    }
}
