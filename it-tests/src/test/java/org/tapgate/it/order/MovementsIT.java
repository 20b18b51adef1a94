package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** Refunds, captures and cancels as the public gateway schema has them. */
class MovementsIT {

    private final Product product = Product.shared();

    private Counter counter;

    @BeforeEach
    void openCounter() throws IOException {
        counter = Counter.open(product);
        counter.sell("sale-1", 1500);
    }

    @Test
    void a_capture_goes_back_in_parts_and_the_order_tells_it() throws IOException {
        var capture = counter.id("sale-1", "CAPTURE");

        var part = refund(capture, Map.of("amount", "500", "currency", "EUR", "description", "one cup"));
        assertThat(part.status()).as(part.body()).isEqualTo(200);
        var made = counter.get("/operations/" + part.text("/operationId")).json();
        assertThat(made.path("operationType").asText()).isEqualTo("REFUND");
        assertThat(made.path("operationResult").asText()).isEqualTo("REFUNDED");
        assertThat(made.path("operationAmount").asText()).isEqualTo("500");
        assertThat(made.path("channel").asText()).isEqualTo("BACKOFFICE");
        assertThat(made.path("cancelledOperationId").asText()).isEqualTo(capture);
        assertThat(made.path("operationTime").asText()).isEqualTo(part.text("/operationTime"));

        refused(refund(capture, Map.of("amount", "1001")), 409, "PS0029");
        var rest = counter.send(Counter.once(Call.of("POST", Counter.API + "/operations/" + capture + "/refunds")));
        assertThat(rest.status()).as(rest.body()).isEqualTo(200);
        refused(refund(capture, Map.of()), 409, "PS0027");
        refused(counter.send(Counter.once(post(capture, "captures", Map.of()))), 409, "PS0024");
        refused(counter.send(post(capture, "cancels", Map.of())), 409, "PS0027");
        assertThat(counter.get("/orders/sale-1").text("/orderStatus/lastOperationType"))
                .isEqualTo("REFUND");
    }

    @Test
    void a_cancel_undoes_a_capture_of_the_day_and_what_is_held_then_is_captured_or_let_go() throws IOException {
        var capture = counter.id("sale-1", "CAPTURE");
        var held = counter.id("sale-1", "AUTHORIZATION");

        var undone = counter.send(Call.of("POST", Counter.API + "/operations/" + capture + "/cancels"));
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        refused(counter.send(post(capture, "cancels", Map.of())), 409, "PS0023");
        assertThat(counter.get("/orders?orderState=TO_CAPTURE").json().path("orders"))
                .hasSize(1);

        var again = counter.send(Counter.once(post(held, "captures", Map.of("amount", "700"))));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        refused(counter.send(Counter.once(post(held, "captures", Map.of("amount", "801")))), 409, "PS0029");
        assertThat(counter.get("/orders/sale-1").text("/orderStatus/capturedAmount"))
                .isEqualTo("700");

        counter.sell("sale-2", 900);
        var other = counter.id("sale-2", "AUTHORIZATION");
        counter.send(post(counter.id("sale-2", "CAPTURE"), "cancels", Map.of()));
        assertThat(refund(other, Map.of()).status()).isEqualTo(200);
        assertThat(counter.operation("sale-2", "VOID").path("operationResult").asText())
                .isEqualTo("VOIDED");
        refused(refund(other, Map.of()), 409, "PS0028");
        refused(counter.send(Counter.once(post(other, "captures", Map.of()))), 409, "PS0022");
    }

    @Test
    void a_terminal_lets_go_what_is_held_but_only_whole() throws IOException {
        var later = Counter.capturingItself(product);
        var payment = later.sell("sale-1", 1500);
        assertThat(expiring(payment)).isEqualTo(1500);
        var part = later.giveBackAtTheTerminal(payment, 500);
        assertThat(part.status()).isEqualTo(409);
        assertThat(part.text("/code")).isEqualTo("payment_not_captured");

        var whole = later.giveBackAtTheTerminal(payment, 1500);
        assertThat(whole.status()).as(whole.body()).isEqualTo(201);
        assertThat(later.tapNext().text("/outcome")).isEqualTo("APPROVED");

        assertThat(later.id("sale-1", "VOID")).isEqualTo(whole.text("/id"));
        assertThat(later.send(Call.of("GET", "/v1/payments/" + payment)).text("/status"))
                .isEqualTo("refunded");
        assertThat(expiring(payment)).isZero();
    }

    /** What the worklist says is left of an order; nothing when it is not there. */
    private long expiring(String order) throws IOException {
        return product.backoffice().all("expiring-authorizations?withinDays=30").stream()
                .filter(hold -> hold.path("orderId").asText().equals(order))
                .mapToLong(hold -> hold.at("/amount/amount").asLong())
                .sum();
    }

    @Test
    void a_key_is_needed_and_its_repetition_changes_nothing() throws Exception {
        var capture = counter.id("sale-1", "CAPTURE");
        var call = post(capture, "refunds", Map.of("amount", "100"));
        refused(counter.send(call), 400, "PS0025");
        refused(counter.send(call.with("Idempotency-Key", "sale-1")), 400, "PS0025");

        var once = Counter.once(call);
        var answers = AtOnce.<Answer>run(Collections.<Callable<Answer>>nCopies(30, () -> counter.send(once)));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.text("/operationId"))
                .containsOnly(answers.get(0).text("/operationId"));
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotent-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(counter.get("/operations?operationType=REFUND").json().path("operations"))
                .hasSize(1);

        var other = post(capture, "refunds", Map.of("amount", "200"))
                .with("Idempotency-Key", once.headers().get("Idempotency-Key"));
        refused(counter.send(other), 422, "PS0025");
        var refusal = Counter.once(post(capture, "refunds", Map.of("amount", "9000")));
        refused(counter.send(refusal), 409, "PS0029");
        var replayed = counter.send(refusal);
        refused(replayed, 409, "PS0029");
        assertThat(replayed.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void twenty_refunds_at_once_give_back_no_more_than_was_captured() throws Exception {
        var capture = counter.id("sale-1", "CAPTURE");

        var answers = AtOnce.<Answer>run(
                Collections.<Callable<Answer>>nCopies(20, () -> refund(capture, Map.of("amount", "200"))));

        assertThat(answers.stream().filter(Answer::isOk)).hasSize(7);
        assertThat(answers.stream().filter(answer -> !answer.isOk()))
                .allSatisfy(answer -> refused(answer, 409, "PS0029"));
        assertThat(counter.get("/operations/" + capture + "/actions").text("/actions/0/maxAmount"))
                .isEqualTo("100");
    }

    @Test
    void amounts_are_texts_of_digits_and_strangers_find_nothing() throws IOException {
        var capture = counter.id("sale-1", "CAPTURE");
        refused(refund(capture, Map.of("amount", "1.50")), 400, "PS0036");
        refused(refund(capture, Map.of("amount", 150)), 400, "PS0036");
        refused(refund(capture, Map.of("amount", "0")), 400, "PS0036");
        refused(refund(capture, Map.of("amount", "1", "currency", "USD")), 400, "INVALID_REQUEST");
        var nobody = refund(UUID.randomUUID().toString(), Map.of());
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(nobody.body()).isEmpty();
        var other = Counter.open(product);
        assertThat(other.send(Counter.once(post(capture, "refunds", Map.of()))).status())
                .isEqualTo(404);
        assertThat(counter.get("/operations?operationType=REFUND").json().path("operations"))
                .isEmpty();
    }

    @Test
    void tomorrow_is_too_late_to_cancel() throws IOException {
        var capture = counter.id("sale-1", "CAPTURE");
        product.advance(Duration.ofDays(1));

        refused(counter.send(post(capture, "cancels", Map.of())), 409, "PS0002");
        assertThat(counter.get("/operations/" + capture + "/actions").json().path("actions"))
                .hasSize(1);
        assertThat(refund(capture, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void the_terminal_side_sees_what_the_back_office_gave_back() throws IOException {
        var payment = counter.sell("sale-2", 1000);
        assertThat(refund(counter.id("sale-2", "CAPTURE"), Map.of("amount", "400"))
                        .status())
                .isEqualTo(200);

        var seen = counter.send(Call.of("GET", "/v1/payments/" + payment));
        assertThat(seen.text("/status")).isEqualTo("partially_refunded");
        assertThat(seen.json().path("refunded_amount").asLong()).isEqualTo(400);
        var tooMuch = counter.giveBackAtTheTerminal(payment, 601);
        assertThat(tooMuch.status()).isEqualTo(409);
        assertThat(tooMuch.text("/error")).isEqualTo("refund_amount_exceeds");
    }

    private Answer refund(String operation, Object json) throws IOException {
        return counter.send(Counter.once(post(operation, "refunds", json)));
    }

    private static Call post(String operation, String what, Object json) {
        return Counter.post("/operations/" + operation + "/" + what, json);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/errors/0/code")).as(answer.body()).isEqualTo(code);
    }
}
