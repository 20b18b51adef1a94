package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;

/** Compares what cardholders were told with what the product knows afterwards. */
final class Books {

    /** A sweep finds lost wake-ups after a minute or so. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Books() {}

    /** Fails unless everything acknowledged is there once, and everything completed is counted once. */
    static void assertBalanced(Site site, Load load) throws IOException {
        var completed = site.entries().stream()
                .filter(entry -> "COMPLETED".equals(entry.path("status").asText()))
                .map(entry -> entry.path("id").asText())
                .collect(Collectors.toList());
        assertThat(completed).doesNotHaveDuplicates().containsAll(load.acknowledged());
        Eventually.await(completed.size() + " counted entries", PATIENCE, () -> counted(site) >= completed.size());
        assertThat(counted(site)).as("counted exactly once").isEqualTo(completed.size());
    }

    private static long counted(Site site) throws IOException {
        return lines(site).stream()
                .filter(line -> "COMPLETED".equals(line.path("status").asText()))
                .mapToLong(line -> line.path("entries").asLong())
                .sum();
    }

    private static List<JsonNode> lines(Site site) throws IOException {
        return site.backoffice().all("traffic?locationId=" + site.lounge());
    }
}
