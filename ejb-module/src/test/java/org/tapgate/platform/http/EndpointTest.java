package org.tapgate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.platform.http.Endpoint.Reply;
import org.tapgate.platform.http.Endpoint.Reply.Answered;
import org.tapgate.platform.http.Endpoint.Reply.Failed;
import org.tapgate.platform.http.RoughServer.Manners;

@Timeout(20)
class EndpointTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private static Reply ask(RoughServer server) {
        return new Endpoint(server.url() + "/", Optional.of("s3cret"), 1_000).post("/ask", "{\"a\":1}", SHORT);
    }

    @Test
    void json_goes_out_with_the_token_and_the_answer_comes_back() {
        try (var server = RoughServer.that(RoughServer.says(503, "busy"))) {
            var answer = (Answered) ask(server);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("busy");
            assertThat(server.requests.get(0))
                    .startsWith("POST /ask HTTP/1.1")
                    .contains("Authorization: Bearer s3cret")
                    .endsWith("{\"a\":1}");
        }
    }

    static Stream<Arguments> rudeness() {
        return Stream.of(
                Arguments.of("silence", RoughServer.isSilent()),
                Arguments.of("an answer that never ends", RoughServer.drips()),
                Arguments.of("too long an answer", RoughServer.floods(100_000)),
                Arguments.of("hanging up", RoughServer.hangsUp()),
                Arguments.of("no HTTP", RoughServer.babbles()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rudeness")
    void rudeness_is_a_failure_within_the_time_out(String name, Manners manners) {
        try (var server = RoughServer.that(manners)) {
            assertThat(ask(server)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void nobody_there_is_a_failure() {
        var server = RoughServer.that(RoughServer.hangsUp());
        server.close();

        assertThat(ask(server)).isInstanceOf(Failed.class);
    }
}
