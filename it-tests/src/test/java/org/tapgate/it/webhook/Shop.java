package org.tapgate.it.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A client's server that takes webhooks, and answers what it is told to. */
public final class Shop implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final List<Message> messages = new CopyOnWriteArrayList<>();

    private volatile int status = 200;

    private volatile Consumer<Message> beforeAnswer = message -> {};

    /** What arrived. */
    public record Message(HttpHeaders headers, String body) {

        /** The {@code webhook-id}. */
        public String id() {
            return header("webhook-id");
        }

        /** The number of the event. */
        public long sequence() {
            try {
                return JSON.readTree(body).at("/data/sequence").asLong();
            } catch (JsonProcessingException noJson) {
                throw new IllegalStateException(noJson);
            }
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A shop that is open, on a port of its own. */
    public Shop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it takes webhooks. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    void answers(int newStatus) {
        status = newStatus;
    }

    /** From now on does this with each message before it answers. */
    public void beforeAnswer(Consumer<Message> doing) {
        beforeAnswer = doing;
    }

    /** Everything that arrived, in its order. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var message = new Message(HttpHeaders.of(headers, (name, value) -> true), body);
            messages.add(message);
            beforeAnswer.accept(message);
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
