package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Call;

/** Orders and operations as the public gateway schema shows them. */
class BackOfficeIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final Product product = Product.shared();

    private Counter counter;

    @BeforeEach
    void openCounter() throws IOException {
        counter = Counter.open(product);
    }

    @Test
    void a_payment_at_a_terminal_is_an_order_with_its_operations() throws IOException {
        counter.sell("sale-1", 1500);

        var orders = counter.get("/orders");
        assertThat(orders.status()).as(orders.body()).isEqualTo(200);
        assertThat(orders.text("/orders/0/order/orderId")).isEqualTo("sale-1");
        assertThat(orders.json().at("/orders/0/order/amount").isTextual()).isTrue();
        assertThat(orders.text("/orders/0/order/amount")).isEqualTo("1500");
        assertThat(orders.text("/orders/0/order/currency")).isEqualTo("EUR");
        assertThat(orders.text("/orders/0/capturedAmount")).isEqualTo("1500");
        assertThat(orders.text("/orders/0/lastOperationType")).isEqualTo("CAPTURE");

        var story = counter.get("/orders/sale-1");
        assertThat(story.text("/orderStatus/order/orderId")).isEqualTo("sale-1");
        assertThat(story.json().path("operations")).hasSize(2);
        assertThat(story.json().path("links")).hasSize(2);
        var capture = counter.operation("sale-1", "CAPTURE");
        assertThat(capture.path("operationResult").asText()).isEqualTo("EXECUTED");
        assertThat(capture.path("channel").asText()).isEqualTo("POS");
        assertThat(capture.path("paymentMethod").asText()).isEqualTo("CARD");
        assertThat(capture.path("paymentCircuit").asText()).isEqualTo("MASTERCARD");
        assertThat(capture.path("paymentInstrumentInfo").asText()).matches("\\*{3}[0-9]{4}");
        assertThat(capture.path("operationAmount").asText()).isEqualTo("1500");
        assertThat(capture.at("/additionalData/responseCode").asText()).isEqualTo("00");

        var id = capture.path("operationId").asText();
        assertThat(counter.get("/operations/" + id).json()).isEqualTo(capture);
        var actions = counter.get("/operations/" + id + "/actions");
        assertThat(actions.json().path("actions")).hasSize(2);
        assertThat(actions.text("/actions/0/action")).isEqualTo("REFUND");
        assertThat(actions.text("/actions/0/minAmount")).isEqualTo("1");
        assertThat(actions.text("/actions/0/maxAmount")).isEqualTo("1500");
    }

    @Test
    void lists_go_on_by_the_link_and_by_the_last_time() throws IOException {
        for (int i = 1; i <= 5; i++) {
            counter.sell("sale-" + i, 100);
        }
        var seen = new ArrayList<String>();
        var path = Counter.API + "/orders?maxRecords=2";
        while (path != null) {
            var page = counter.send(Call.of("GET", path));
            page.json()
                    .path("orders")
                    .forEach(order -> seen.add(order.at("/order/orderId").asText()));
            var link = NEXT.matcher(page.header("Link"));
            path = link.find() ? link.group(1) : null;
        }
        assertThat(seen).containsExactly("sale-5", "sale-4", "sale-3", "sale-2", "sale-1");

        var first = counter.get("/orders?maxRecords=2");
        var second = counter.get("/orders?maxRecords=2&toTime=" + first.text("/orders/1/lastOperationTime"));
        assertThat(second.text("/orders/0/order/orderId")).isEqualTo("sale-3");
        assertThat(counter.get("/operations?operationType=CAPTURE&channel=POS")
                        .json()
                        .path("operations"))
                .hasSize(5);
        assertThat(counter.get("/orders?customField=sale-2").json().path("orders"))
                .hasSize(1);
        assertThat(counter.get("/orders?orderState=TO_CAPTURE").json().path("orders"))
                .isEmpty();
        assertThat(counter.get("/orders?amountType=CAPTURED_AMOUNT&minAmount=101")
                        .json()
                        .path("orders"))
                .isEmpty();
    }

    @Test
    void errors_have_the_public_shape_and_the_correlation_comes_back() throws IOException {
        var bad = counter.send(Call.of("GET", Counter.API + "/orders?minAmount=ten&orderState=LOST")
                .with("Correlation-Id", "c-4711"));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Correlation-Id")).isEqualTo("c-4711");
        assertThat(bad.json().path("errors")).hasSize(2);
        assertThat(bad.text("/errors/0/code")).isEqualTo("PS0036");
        assertThat(bad.text("/errors/1/code")).isEqualTo("INVALID_REQUEST");
        assertThat(bad.text("/errors/1/description")).startsWith("orderState");

        var nothing = counter.get("/orders/nobody");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.body()).isEmpty();
        assertThat(nothing.header("Correlation-Id")).isNotEmpty();
        assertThat(counter.get("/operations/nonsense").body()).isEmpty();

        var stranger = product.connection()
                .send(Call.of("GET", Counter.API + "/orders").with("Correlation-Id", "c-4712"));
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.body()).isEmpty();
        assertThat(stranger.header("Correlation-Id")).isEqualTo("c-4712");
    }

    @Test
    void another_client_sees_nothing_of_it() throws IOException {
        counter.sell("sale-1", 1500);
        var capture = counter.id("sale-1", "CAPTURE");
        var other = Counter.open(product);

        assertThat(other.get("/orders").json().path("orders")).isEmpty();
        assertThat(other.get("/orders/sale-1").status()).isEqualTo(404);
        assertThat(other.get("/operations/" + capture).status()).isEqualTo(404);
        assertThat(other.get("/operations/" + capture + "/actions").status()).isEqualTo(404);
    }

    @Test
    void an_api_key_may_also_come_in_its_own_header() throws IOException {
        counter.sell("sale-1", 1500);

        var answer = product.connection()
                .send(Call.of("GET", Counter.API + "/orders").with("X-API-KEY", counter.key()));

        assertThat(answer.json().path("orders")).hasSize(1);
    }
}
