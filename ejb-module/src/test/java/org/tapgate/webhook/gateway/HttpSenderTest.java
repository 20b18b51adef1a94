package org.tapgate.webhook.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tapgate.platform.http.RoughServer;
import org.tapgate.webhook.AddressRules;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.Network;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;

@Timeout(60)
@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class HttpSenderTest {

    /** More than a browser would open, and as many as a lane has calls. */
    private static final int MANY = 64;

    private final HttpSender sender = new HttpSender();

    @BeforeEach
    void open() {
        permit("127.0.0.0/8");
    }

    private void permit(String network) {
        sender.rules = new AddressRules(List.of(Network.of(network)));
        sender.clock = () -> Instant.parse("2026-11-21T10:00:00Z");
        sender.open();
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void endpoints_that_hang_keep_nobody_else_at_their_host_waiting() {
        try (var server = RoughServer.that(RoughServer.isSilent())) {
            IntStream.range(0, MANY).forEach(number -> sender.send(call(server)));
            while (server.requests.size() < MANY) {
                Thread.onSpinWait();
            }
            server.from(RoughServer.says(204, ""));

            assertThat(send(server).result()).isEqualTo(AttemptResult.ACKNOWLEDGED);
        }
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() {
        try (var server = RoughServer.that(RoughServer.says(307, ""))) {
            assertThat(send(server).status()).isEqualTo(Optional.of(307));
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void nobody_is_connected_to_whose_address_is_not_allowed() {
        sender.close();
        permit("10.0.0.0/8");
        try (var server = RoughServer.that(RoughServer.says(204, ""))) {
            assertThat(send(server).result()).isEqualTo(AttemptResult.FORBIDDEN_ADDRESS);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void a_connection_is_good_for_many_calls() throws IOException {
        var ports = new CopyOnWriteArrayList<Integer>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                ports.add(exchange.getRemoteAddress().getPort());
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        for (int call = 0; call < 20; call++) {
            sender.send(new Outgoing(url, Map.of(), "{}")).toCompletableFuture().join();
        }
        server.stop(0);
        assertThat(ports).hasSize(20);
        assertThat(Set.copyOf(ports)).hasSizeLessThan(10);
    }

    private Reply send(RoughServer server) {
        return sender.send(call(server)).toCompletableFuture().join();
    }

    private static Outgoing call(RoughServer server) {
        return new Outgoing(URI.create(server.url() + "/hooks"), Map.of("webhook-id", "1"), "{}");
    }
}
