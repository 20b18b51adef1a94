package org.tapgate.it.bench.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;

/** Servers of many integrators, each at an address of its own, in one process. Some can be told to behave badly. */
final class Shops implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final byte[] DRIP = {' '};

    private final AtomicLongArray arrivals;

    private final Map<String, Long> firstArrivals = new ConcurrentHashMap<>();

    private final HttpServer server;

    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile int firstBad = Integer.MAX_VALUE;

    private volatile String lastBody;

    private Shops(int number, HttpServer server) {
        this.arrivals = new AtomicLongArray(number);
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    static Shops open(int number) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // More idle ones would be closed without a word, while the client is sending
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        return new Shops(number, HttpServer.create(new InetSocketAddress(0), 1_000));
    }

    /** Where one takes webhooks: loopback addresses of its own, so that no two share connections. */
    String url(int shop) {
        return "http://127.0.0." + (shop + 1) + ":" + server.getAddress().getPort() + "/" + shop;
    }

    /** From now on those from that one on hang, reset, fail or drip. */
    void spoilFrom(int first) {
        firstBad = first;
    }

    /** What came to one so far. */
    long arrivals(int shop) {
        return arrivals.get(shop);
    }

    /** What came to the first ones. */
    long arrivalsBelow(int end) {
        long all = 0;
        for (int shop = 0; shop < end; shop++) {
            all += arrivals.get(shop);
        }
        return all;
    }

    /** When an entry's event came first, by {@link System#nanoTime()}; null before. */
    Long firstArrival(String entry) {
        return firstArrivals.get(entry);
    }

    /** What came last, for those who want to send something alike. */
    String lastBody() {
        return lastBody;
    }

    private void take(HttpExchange exchange) throws IOException {
        int shop = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastBody = body;
        arrivals.incrementAndGet(shop);
        var entry = ENTRY.matcher(body);
        if (entry.find()) {
            firstArrivals.putIfAbsent(entry.group(1), System.nanoTime());
        }
        try (exchange) {
            answer(exchange, shop);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, int shop) throws IOException, InterruptedException {
        if (shop < firstBad) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        switch (shop % 4) {
            case 0 -> closed.await();
            case 1 -> exchange.close();
            case 2 -> exchange.sendResponseHeaders(500, -1);
            default -> drip(exchange);
        }
    }

    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        while (!closed.await(1, TimeUnit.SECONDS)) {
            exchange.getResponseBody().write(DRIP);
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
