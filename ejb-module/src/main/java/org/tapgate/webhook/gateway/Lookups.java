package org.tapgate.webhook.gateway;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up on threads of its own, one for each name, and gives up as early as a connection does: whoever asks may be
 * the thread that moves the calls of others.
 */
final class Lookups implements AutoCloseable {

    /** How long an answer is good: shorter than Java keeps it. */
    private static final Duration KNOWN = Duration.ofSeconds(10);

    /** For an answer that is good now to be good a moment later, too. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final int MOST = 1_000;

    private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newCachedThreadPool(Lookups::thread);

    private final DnsResolver names;

    private final Duration patience;

    Lookups(DnsResolver names, Duration patience) {
        this.names = names;
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "webhook-names");
        thread.setDaemon(true);
        return thread;
    }

    /** One question, answered or not. */
    private record Lookup(CompletableFuture<InetAddress[]> answer, long askedAt) {

        boolean isGoodFor(Duration least) {
            return answer.isDone()
                    && !answer.isCompletedExceptionally()
                    && System.nanoTime() - askedAt < KNOWN.minus(least).toNanos();
        }

        boolean isAlmostOver() {
            return answer.isDone() && !isGoodFor(MOMENT);
        }

        boolean isOver() {
            return answer.isDone() && !isGoodFor(Duration.ZERO);
        }
    }

    /** Whether the addresses of a host can be told without waiting; if not, they are looked up for whoever asks next. */
    boolean knows(String host) {
        return lookups.compute(host, (name, former) -> former == null || former.isAlmostOver() ? start(name) : former)
                .isGoodFor(MOMENT);
    }

    /** The addresses of a host; it counts as unknown when that is not known in time. */
    InetAddress[] addressesOf(String host) throws UnknownHostException {
        if (lookups.size() > MOST) {
            lookups.values().removeIf(Lookup::isOver);
        }
        try {
            return lookups.compute(host, (name, former) -> former == null || former.isOver() ? start(name) : former)
                    .answer()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw unknown(host, unknown);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unknown(host, stopped);
        }
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }

    private Lookup start(String host) {
        var answer = new CompletableFuture<InetAddress[]>();
        threads.execute(() -> {
            try {
                answer.complete(names.resolve(host));
            } catch (UnknownHostException unknown) {
                answer.completeExceptionally(unknown);
            } finally {
                answer.completeExceptionally(new UnknownHostException(host)); // unless it is answered
            }
        });
        return new Lookup(answer, System.nanoTime());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
