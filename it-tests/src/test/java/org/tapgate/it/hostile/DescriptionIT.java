package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Call;

/** What {@code /openapi} says against what the server has. */
class DescriptionIT {

    /** As the server lists them in its log when it has started. */
    private static final Pattern ENDPOINT =
            Pattern.compile("(GET|POST|PUT|DELETE|PATCH)\\\\t(/(?:api/v1|pos)/[^\\\\]+)");

    private final Product product = Product.shared();

    @Test
    void the_description_has_every_route_of_the_server_and_no_other() throws IOException {
        var described = Route.all(product.stack().connection()).stream()
                .map(Route::toString)
                .collect(Collectors.toSet());

        assertThat(described).isEqualTo(served());
    }

    @Test
    void it_can_be_read_and_tried_out_in_a_browser() throws IOException {
        var page = product.backoffice().send(Call.of("GET", "/docs/"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }

    private Set<String> served() throws IOException {
        var log = product.stack().dataDirectory().resolve("log/application.0.log");
        return ENDPOINT.matcher(Files.readString(log))
                .results()
                .map(endpoint -> endpoint.group(1) + " " + endpoint.group(2).replace("//", "/"))
                .filter(route -> !route.endsWith("/application.wadl"))
                .collect(Collectors.toSet());
    }
}
