package org.tapgate.it.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each always in a request. */
public record Clients(int number) {

    private static final double NANOS_A_SECOND = 1e9;

    /** One request. */
    @FunctionalInterface
    public interface Request {

        /** Sends the request of that number, and fails unless it is answered well. */
        void send(int number) throws Exception;
    }

    /** Sends requests 0 to count - 1. */
    public Figures send(int count, Request request) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var micros = new long[count];
        Callable<Void> client = () -> {
            for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                var begun = System.nanoTime();
                request.send(at);
                micros[at] = (System.nanoTime() - begun) / 1_000;
            }
            return null;
        };
        var clients = new ArrayList<Callable<Void>>();
        for (int at = 0; at < number; at++) {
            clients.add(client);
        }
        var threads = Executors.newFixedThreadPool(number);
        try {
            var begun = System.nanoTime();
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
            return figures(micros, (System.nanoTime() - begun) / NANOS_A_SECOND);
        } finally {
            threads.shutdown();
        }
    }

    private static Figures figures(long[] micros, double seconds) {
        var of = Figures.ofTransactions(micros, 1);
        return new Figures(of.perSecond() / seconds, of.p50Millis(), of.p99Millis(), 0);
    }
}
