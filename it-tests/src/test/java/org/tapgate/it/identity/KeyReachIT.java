package org.tapgate.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.hostile.Problems;
import org.tapgate.it.product.Product;

/** How far the key of a client's application reaches. */
class KeyReachIT {

    private final Product product = Product.shared();

    @Test
    void a_key_makes_and_takes_back_keys_of_its_own_application_only() throws IOException {
        var shop = Integrator.of(product, "manage");
        var sibling = product.backoffice()
                .create(
                        "client-applications",
                        Map.of("clientId", shop.client(), "name", "Till", "scopes", List.of("manage", "orders")))
                .path("id")
                .asText();
        var own = shop.backoffice(product);

        assertThat(own.get("client-applications/" + sibling).status()).isEqualTo(200);
        Problems.assertProblem(own.post("client-applications/" + sibling + "/keys", Map.of()), 404);
        var rotated = own.post("client-applications/" + shop.application() + "/keys", Map.of());
        assertThat(rotated.status()).as(rotated.body()).isEqualTo(201);
    }

    @Test
    void a_key_for_reports_reads_entries_but_no_rulesets() throws IOException {
        var shop = Integrator.of(product, "reports").backoffice(product);
        var entry = "entries/01980000-0000-7000-8000-000000000000";

        Problems.assertProblem(shop.get(entry), 404);
        Problems.assertProblem(shop.get(entry + "/ruleset"), 403);
    }
}
