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

    private final Map<String, CompletableFuture<InetAddress[]>> running = new ConcurrentHashMap<>();

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

    /** The addresses of a host; it counts as unknown when that is not known in time. */
    InetAddress[] addressesOf(String host) throws UnknownHostException {
        try {
            return running.computeIfAbsent(host, this::start).get(patience.toMillis(), TimeUnit.MILLISECONDS);
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

    private CompletableFuture<InetAddress[]> start(String host) {
        var lookup = new CompletableFuture<InetAddress[]>();
        threads.execute(() -> {
            try {
                lookup.complete(names.resolve(host));
            } catch (UnknownHostException unknown) {
                lookup.completeExceptionally(unknown);
            } finally {
                running.remove(host);
            }
        });
        return lookup;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
