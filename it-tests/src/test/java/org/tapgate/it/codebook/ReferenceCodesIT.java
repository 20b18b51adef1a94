package org.tapgate.it.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;

/** What people change in the lists, and what the checks make of it. */
class ReferenceCodesIT {

    private final Product product = Product.shared();

    @Test
    void a_country_that_is_added_is_taken_where_countries_are_checked_and_a_withdrawn_one_is_not() throws IOException {
        var backoffice = product.backoffice();
        var country = Map.of("name", "Testland", "alpha2", "QT", "numeric", "998");
        var path = "reference-codes/COUNTRY/QQT";

        var added = backoffice.put(path, "", country);
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(backoffice.put(path, "", country).status())
                .as("without If-Match")
                .isEqualTo(428);
        assertThat(backoffice.put(path, "\"9\"", country).status())
                .as("made from another version")
                .isEqualTo(412);

        product.advance(Duration.ofMinutes(1));
        assertThat(lounge("QQT")).isEqualTo(201);

        var withdrawn = Map.of("name", "Testland", "alpha2", "QT", "numeric", "998", "validTo", "2026-01-01");
        var changed = backoffice.put(path, added.header("ETag"), withdrawn);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(backoffice.get(path).text("/validTo")).isEqualTo("2026-01-01");
        product.advance(Duration.ofMinutes(1));
        assertThat(lounge("QQT")).isEqualTo(400);
    }

    @Test
    void lists_are_read_and_faults_named() throws IOException {
        var backoffice = product.backoffice();

        var products =
                backoffice.get("reference-codes/CARD_PRODUCT?limit=200").json().path("items");
        assertThat(products.findValuesAsText("code")).contains("MCG", "MPL").isSorted();
        assertThat(backoffice.get("reference-codes/PLANET").status()).isEqualTo(404);
        var refused = backoffice.put("reference-codes/CURRENCY/eur", "", Map.of("name", "", "minorUnits", 9));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("code", "name", "numeric", "minorUnits");
    }

    private int lounge(String country) throws IOException {
        var location = Map.of(
                "name", "Lounge abroad", "country", country, "service", "LOUNGE", "postalCode", "1", "city", "Test");
        return product.backoffice().post("locations", location).status();
    }
}
