package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Part;

/** {@code ./tapgate run} itself dies, with the broker in it. */
class PowerCutIT {

    private static final int SOME = 40;

    @Test
    void everything_ends_with_it_and_the_next_start_finds_all_again_and_ends_when_asked() throws Exception {
        var product = Product.fresh("power", Map.of("TAPGATE_LIMIT_TERMINAL", "100000"));
        try (var stack = product.stack()) {
            var site = Site.open(product);
            var before = stack.bootstrap();
            Load load;
            try (var running = Load.on(site)) {
                load = running;
                load.awaitMore(SOME);
                stack.kill(Part.LOCAL_SERVICES);
            }
            stack.awaitEnd();

            stack.start();

            assertThat(stack.bootstrap()).as("the same credentials").isEqualTo(before);
            Books.assertBalanced(site, load);
            assertThat(stack.processes()).as("they would be seen").isNotEmpty();
            stack.stop();
            assertThat(stack.processes()).as("left by SIGTERM").isEmpty();
        }
    }
}
