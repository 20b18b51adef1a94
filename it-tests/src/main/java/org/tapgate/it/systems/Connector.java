package org.tapgate.it.systems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A system of the bank, over real HTTP: does at each path what it was told, and remembers what it was asked. */
public final class Connector implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;

    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();

    private final Map<String, List<JsonNode>> asked = new ConcurrentHashMap<>();

    private final CountDownLatch closed = new CountDownLatch(1);

    private Connector(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "connector");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    /** What it does at a path. */
    private record Behaviour(Duration after, int status, String body) {}

    /** A connector on a port of its own. */
    public static Connector start() {
        try {
            return new Connector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this path answers so. */
    public void answers(String path, int status, String body) {
        behaviours.put(path, new Behaviour(Duration.ZERO, status, body));
    }

    /** From now on this path answers so, but late. */
    public void answersAfter(Duration delay, String path, int status, String body) {
        behaviours.put(path, new Behaviour(delay, status, body));
    }

    /** What this path was asked so far. */
    public List<JsonNode> askedAt(String path) {
        return asked.getOrDefault(path, List.of());
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var question = JSON.readTree(exchange.getRequestBody());
        asked.computeIfAbsent(path, unused -> new CopyOnWriteArrayList<>()).add(question);
        var behaviour = behaviours.getOrDefault(path, new Behaviour(Duration.ZERO, 503, ""));
        try (exchange) {
            if (!closed.await(behaviour.after().toMillis(), TimeUnit.MILLISECONDS)) {
                var body = behaviour.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(behaviour.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
