package org.tapgate.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.hostile.Problems;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Call;

/** Who did what: written down with the change, and shown to those who may see it. */
class AuditIT {

    private final Product product = Product.shared();

    private final Backoffice admin = product.backoffice();

    @Test
    void a_change_is_found_by_its_thing_and_by_its_request() throws IOException {
        var created = admin.post(
                "locations",
                Map.of(
                        "name",
                        "Audited",
                        "country",
                        "POL",
                        "service",
                        "LOUNGE",
                        "postalCode",
                        "00-906",
                        "city",
                        "Warszawa"));
        var requestId = created.header("X-Request-Id");

        var events = admin.all("audit-events?subject=" + created.text("/id"));

        assertThat(events).hasSize(1);
        var event = events.get(0);
        assertThat(event.path("action").asText()).isEqualTo("location.created");
        assertThat(event.at("/actor/kind").asText()).isEqualTo("APPLICATION");
        assertThat(event.path("requestId").asText()).isEqualTo(requestId);
        assertThat(admin.all("audit-events?requestId=" + requestId)).containsExactly(event);
        assertThat(admin.get("audit-events/" + event.path("id").asText()).json())
                .isEqualTo(event);
    }

    @Test
    void the_trail_is_read_page_by_page_from_its_end() throws IOException {
        Site.open(product);

        var first = admin.get("audit-events?limit=2").json();
        var second = admin.get("audit-events?limit=2&cursor="
                        + first.path("nextCursor").asText())
                .json();

        var ids = new ArrayList<String>();
        first.path("items").forEach(event -> ids.add(event.path("id").asText()));
        second.path("items").forEach(event -> ids.add(event.path("id").asText()));
        assertThat(ids).hasSize(4).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void no_secret_is_in_it() throws IOException {
        var shop = Integrator.of(product, "reports");

        var trail = admin.all("audit-events?from=2020-01-01T00:00:00Z").toString();

        assertThat(trail)
                .contains(shop.application())
                .doesNotContain(shop.secret(), shop.secret().split("_", 3)[2]);
    }

    @Test
    void whoever_may_not_read_it_is_refused() throws IOException {
        var shop = Integrator.of(product, "reports", "manage").backoffice(product);

        Problems.assertProblem(shop.get("audit-events"), 403);
        Problems.assertProblem(shop.get("audit-events/01980000-0000-7000-8000-000000000000"), 403);
    }

    @Test
    void the_test_clock_is_moved_by_an_administrator_only() throws IOException {
        var move = Call.post("/api/v1/test/clock", Map.of("advance", "PT0S"));

        Problems.assertProblem(
                Integrator.of(product, "reports", "manage").backoffice(product).send(move), 403);
        assertThat(admin.send(move).status()).isEqualTo(200);
    }
}
