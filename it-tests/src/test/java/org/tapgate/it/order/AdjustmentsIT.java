package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Answer;

/** Corrections of the books in the management API. */
class AdjustmentsIT {

    private final Product product = Product.shared();

    @Test
    void a_small_correction_is_posted_at_once_and_a_large_one_waits_for_somebody_else() throws IOException {
        var counter = Counter.open(product);
        var order = counter.sell("sale-1", 1500);

        var small = adjust(order, 300);
        assertThat(small.status()).as(small.body()).isEqualTo(201);
        assertThat(small.text("/state")).isEqualTo("POSTED");
        var posted = counter.get("/operations/" + small.text("/id"));
        assertThat(posted.text("/operationType")).isEqualTo("ADJUSTMENT");
        assertThat(posted.text("/operationResult")).isEqualTo("EXECUTED");

        var large = adjust(order, 10_001);
        assertThat(large.text("/state")).isEqualTo("WAITING");
        assertThat(counter.get("/operations/" + large.text("/id")).status()).isEqualTo(404);
        var own = product.backoffice().post("adjustments/" + large.text("/id") + "/approve", Map.of());
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.code()).isEqualTo("OWN_ADJUSTMENT");
        var again = product.backoffice().post("adjustments/" + small.text("/id") + "/refuse", Map.of());
        assertThat(again.code()).isEqualTo("ADJUSTMENT_DECIDED");
        assertThat(product.backoffice().all("adjustments?state=WAITING"))
                .anySatisfy(waiting -> assertThat(waiting.path("id").asText()).isEqualTo(large.text("/id")));
    }

    private Answer adjust(String order, long amount) throws IOException {
        return product.backoffice()
                .post(
                        "adjustments",
                        Map.of(
                                "orderId",
                                order,
                                "kind",
                                "CREDIT",
                                "amount",
                                Map.of("amount", amount, "currency", "EUR"),
                                "reason",
                                "charged twice"));
    }
}
