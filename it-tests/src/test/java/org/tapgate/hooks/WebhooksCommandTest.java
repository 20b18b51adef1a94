package org.tapgate.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksCommandTest {

    private static final String EVENT = """
            {"items":[{"id":"e-1","sequence":7,"type":"ping","timestamp":"2026-11-21T10:00:00Z",
             "data":{"sequence":7,"id":"x"}}],"nextAfter":7}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final List<Received> received = new CopyOnWriteArrayList<>();

    private HttpServer server;

    private record Received(HttpHeaders headers, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/events", exchange -> answer(exchange, EVENT));
        server.createContext("/hook", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_it_forwards_is_verified_by_the_reference_library() {
        assertThat(run(
                        "listen",
                        "--forward",
                        url("/hook"),
                        "--url",
                        url(""),
                        "--key",
                        "k",
                        "--after",
                        "6",
                        "--count",
                        "1"))
                .isEqualTo(WebhooksCommand.DONE);

        assertThat(received).hasSize(1);
        assertThat(received.get(0).headers().firstValue("webhook-id")).contains("e-1");
        assertThat(received.get(0).body())
                .isEqualTo(
                        "{\"type\":\"ping\",\"timestamp\":\"2026-11-21T10:00:00Z\",\"data\":{\"sequence\":7,\"id\":\"x\"}}");
        assertVerified(received.get(0));
    }

    @Test
    void an_example_of_any_event_can_be_sent() {
        assertThat(run("trigger", "payment_intent.finished", "--forward", url("/hook")))
                .isEqualTo(WebhooksCommand.DONE);

        assertThat(received.get(0).body()).contains("\"type\":\"payment_intent.finished\"", "\"state\":\"FINISHED\"");
        assertVerified(received.get(0));
    }

    @Test
    void it_says_what_is_missing() {
        assertThat(run("listen")).isEqualTo(WebhooksCommand.MISUSED);
        assertThat(run("trigger", "--forward", url("/hook"))).isEqualTo(WebhooksCommand.MISUSED);
        assertThat(run("dance")).isEqualTo(WebhooksCommand.MISUSED);
        assertThat(run("help")).isEqualTo(WebhooksCommand.DONE);
    }

    private void assertVerified(Received message) {
        var secret = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("secret"))
                .map(line -> line.substring("secret".length()).strip())
                .findFirst()
                .orElseThrow();
        assertThatNoException()
                .isThrownBy(() -> new Webhook(secret)
                        .verify(message.body(), message.headers().map()));
    }

    private int run(String... line) {
        return WebhooksCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                line);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void receive(HttpExchange exchange) {
        try {
            Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            received.add(new Received(
                    HttpHeaders.of(headers, (name, value) -> true),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer(exchange, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
