package org.tapgate.api.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.tapgate.event.EventPage;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.boundary.Arrivals;
import org.tapgate.event.boundary.Events;

/** Reads for those who wait, and holds no thread while nothing comes. */
@ApplicationScoped
class Reader {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Events events;

    @Inject
    private Arrivals arrivals;

    /**
     * The next events as soon as there are any, or what there is by the end of the patience. Completed at once if there is
     * something, else on another thread.
     */
    CompletionStage<EventPage> read(Wanted wanted, Duration patience) {
        if (patience.isZero()) {
            return CompletableFuture.completedStage(page(wanted));
        }
        var end = System.nanoTime() + patience.toNanos();
        var arrival = arrivals.next(wanted.owner()).completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
        var page = page(wanted);
        if (hasNews(page)) {
            arrival.cancel(false);
            return CompletableFuture.completedStage(page);
        }
        return arrival.thenComposeAsync(arrived -> read(wanted, left(end)), threads);
    }

    private EventPage page(Wanted wanted) {
        return events.read(wanted.owner(), wanted.after(), wanted.most());
    }

    /** Does the next step on another thread. */
    void later(Runnable step) {
        threads.execute(step);
    }

    private static boolean hasNews(EventPage page) {
        return !(page instanceof EventPage.Read read) || !read.items().isEmpty();
    }

    private static Duration left(long end) {
        return Duration.ofMillis(Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
    }

    /** Which events: of whom, after which number, at most how many. */
    record Wanted(StreamOwner owner, long after, int most) {

        Wanted from(long next) {
            return new Wanted(owner, next, most);
        }
    }
}
