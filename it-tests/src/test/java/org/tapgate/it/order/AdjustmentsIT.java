package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

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

    @Test
    void a_client_has_limits_of_its_own_that_are_changed_as_they_were_read() throws IOException {
        var counter = Counter.open(product);
        var order = counter.sell("sale-1", 1500);
        var path = "/api/v1/clients/" + counter.client() + "/order-limits/EUR";
        var admin = product.backoffice();
        assertThat(admin.send(Call.of("PUT", path).json(Map.of())).status()).isEqualTo(400);
        assertThat(admin.send(Call.of("PUT", path).json(Map.of("adjustmentAmount", -1)))
                        .text("/errors/0/field"))
                .isEqualTo("adjustmentAmount");

        var added = admin.send(Call.of("PUT", path).json(Map.of("adjustmentAmount", 200, "refundAmount", 100)));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(adjust(order, 201).text("/state")).isEqualTo("WAITING");
        var more = Call.of("PUT", path).json(Map.of("adjustmentAmount", 300));
        assertThat(admin.send(more).status()).isEqualTo(428);
        var changed = admin.send(more.with("If-Match", added.header("ETag")));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(admin.send(more.with("If-Match", added.header("ETag"))).status())
                .isEqualTo(412);
        assertThat(adjust(order, 201).text("/state")).isEqualTo("POSTED");
        var read = admin.send(Call.of("GET", path));
        assertThat(read.header("ETag")).isEqualTo(changed.header("ETag"));
        assertThat(read.json()).isEqualTo(changed.json());

        assertThat(admin.send(Call.of("DELETE", path)).status()).isEqualTo(204);
        assertThat(admin.send(Call.of("GET", path)).status()).isEqualTo(404);
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
