package org.tapgate.it.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Guests;

/** Cardholders who go on entering, whatever happens to the other side, and remember what they were told. */
final class Load implements AutoCloseable {

    private static final int THREADS = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Site site;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

    private volatile boolean over;

    private Load(Site site) {
        this.site = site;
    }

    /** Starts entering. */
    static Load on(Site site) {
        var load = new Load(site);
        for (int thread = 0; thread < THREADS; thread++) {
            load.threads.execute(load::enterUntilOver);
        }
        return load;
    }

    private void enterUntilOver() {
        while (!over) {
            try {
                enter();
            } catch (IOException nobodyThere) {
                statuses.add(0);
            }
        }
    }

    private void enter() throws IOException {
        var admitted = keep(site.check(site.newCard()));
        if (admitted.isOk()) {
            var confirmed = keep(site.terminal().confirm(admitted.text("/accessId"), Guests.NONE));
            if (confirmed.isOk()) {
                acknowledged.add(confirmed.text("/operationId"));
            }
        }
    }

    private Answer keep(Answer answer) {
        statuses.add(answer.status());
        return answer;
    }

    /** Waits until this many further entries were acknowledged. */
    void awaitMore(int entries) {
        var goal = acknowledged.size() + entries;
        Eventually.await(goal + " acknowledged entries", PATIENCE, () -> acknowledged.size() >= goal);
    }

    /** Identifiers of all entries that were acknowledged. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Every status that was answered; 0 for no answer. */
    Set<Integer> statuses() {
        return Set.copyOf(statuses);
    }

    /** Ends it, and waits until the last one has an answer. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("a request got no answer in " + PATIENCE);
        }
    }
}
