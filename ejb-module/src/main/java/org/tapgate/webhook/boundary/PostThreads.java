package org.tapgate.webhook.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Threads of the postman: a call begins on one, so that while the name of an endpoint is looked up the others go on. They
 * cost less for each call than the container's own executor, which carries a context from thread to thread.
 */
@ApplicationScoped
class PostThreads {

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService pool;

    @PostConstruct
    void open() {
        pool = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void close() {
        pool.shutdown();
    }

    /** Does it on another thread. There is never more to do at once than there are places in all lanes, and a little. */
    void run(Runnable work) {
        pool.execute(work);
    }

    /** The same after a while. */
    void runAfter(Duration pause, Runnable work) {
        CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS, pool)
                .execute(work);
    }
}
