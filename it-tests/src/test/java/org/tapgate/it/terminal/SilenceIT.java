package org.tapgate.it.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tapgate.it.intent.Shop;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;

/** Terminals that nobody hears of. */
class SilenceIT {

    /** The watch looks twice a minute. */
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Product product = Product.shared();

    @Test
    void a_terminal_that_was_silent_for_a_day_is_told_of_once_and_again_after_its_next_silence() throws IOException {
        var shop = Shop.open(product);
        for (int silences = 1; silences <= 2; silences++) {
            int expected = silences;
            shop.terminal().nextIntent(0);
            product.advance(Duration.ofHours(24).plusMinutes(2));

            Eventually.await("the news", SOON, () -> news(shop).size() >= expected);

            assertThat(news(shop)).hasSize(expected);
        }
        assertThat(news(shop).get(0).at("/data/serialNumber").asText())
                .isEqualTo(shop.terminal().serialNumber());
    }

    private List<JsonNode> news(Shop shop) throws IOException {
        var events = product.backoffice()
                .get("events?after=0&clientId=" + shop.client())
                .json()
                .path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("type").asText().equals("terminal.offline"))
                .toList();
    }
}
