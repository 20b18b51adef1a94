package org.tapgate.it.product;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The product as {@code ./tapgate run} starts it. */
class SmokeIT {

    @Test
    void the_running_product_answers_the_smoke_test() throws IOException {
        Smoke.test(Product.shared());
    }
}
