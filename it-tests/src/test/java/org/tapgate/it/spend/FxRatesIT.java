package org.tapgate.it.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Call;

/** Exchange rates over the management API. */
class FxRatesIT {

    private final Product product = Product.shared();

    private static Map<String, Object> rate(String date, String base, String quote, double rate) {
        return Map.of("date", date, "base", base, "quote", quote, "rate", rate);
    }

    @Test
    void a_rate_is_added_read_replaced_and_deleted() throws IOException {
        var backoffice = product.backoffice();
        var added = backoffice.post("fx-rates", rate("2001-03-04", "USD", "PLN", 4.25));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var id = added.text("/id");

        var read = backoffice.get("fx-rates/" + id);
        assertThat(read.text("/date")).isEqualTo("2001-03-04");
        assertThat(read.json().path("rate").decimalValue()).isEqualByComparingTo("4.25");

        assertThat(backoffice
                        .post("fx-rates", rate("2001-03-04", "USD", "PLN", 4.3))
                        .code())
                .isEqualTo("RATE_EXISTS");
        var replaced = backoffice.put("fx-rates/" + id, "\"1\"", rate("2001-03-04", "USD", "PLN", 4.3));
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(backoffice
                        .put("fx-rates/" + id, "\"1\"", rate("2001-03-04", "USD", "PLN", 4.4))
                        .status())
                .isEqualTo(412);
        assertThat(backoffice
                        .put("fx-rates/" + id, "\"2\"", rate("2001-03-05", "USD", "PLN", 4.4))
                        .status())
                .isEqualTo(400);

        assertThat(backoffice.send(Call.of("DELETE", "/api/v1/fx-rates/" + id)).status())
                .isEqualTo(204);
        assertThat(backoffice.get("fx-rates/" + id).status()).isEqualTo(404);
    }

    @Test
    void every_fault_of_a_rate_is_told() throws IOException {
        var answer = product.backoffice()
                .post("fx-rates", Map.of("date", "2026-02-30", "base", "EUR", "quote", "EUR", "rate", "1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"date\"", "\"quote\"", "\"rate\"");
    }

    @Test
    void lists_are_filtered_and_a_bad_day_is_refused() throws IOException {
        var backoffice = product.backoffice();
        backoffice.post("fx-rates", rate("2002-03-04", "USD", "PLN", 4.25));
        backoffice.post("fx-rates", rate("2002-03-04", "USD", "SEK", 9.25));

        assertThat(backoffice.all("fx-rates?date=2002-03-04&quote=SEK")).hasSize(1);
        assertThat(backoffice.all("fx-rates?date=2002-03-04&sort=-date")).hasSize(2);
        assertThat(backoffice.get("fx-rates?date=yesterday").status()).isEqualTo(400);
    }
}
