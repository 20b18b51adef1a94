package org.tapgate.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapgate.it.stack.Eventually;

class RequestIdIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A lost wake-up would be sent again after ten seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Product product = Product.shared();

    @Test
    void the_log_of_the_consumer_names_the_request_that_caused_its_work() throws Exception {
        var site = Site.open(product);
        var confirmed = site.enter(site.newCard());

        var requestId = confirmed.header("X-Request-Id");

        assertThat(requestId).isNotBlank();
        Eventually.await(
                "a line of the consumer",
                PATIENCE,
                () -> linesOf(requestId).stream()
                        .anyMatch(line ->
                                "Work done".equals(line.path("LogMessage").asText())
                                        && line.path("LoggerName").asText().endsWith("WakeUpListener")));
    }

    private List<JsonNode> linesOf(String requestId) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(product.stack().dataDirectory().resolve("log/application.0.log"))) {
            if (line.contains("\"" + requestId + "\"")) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
