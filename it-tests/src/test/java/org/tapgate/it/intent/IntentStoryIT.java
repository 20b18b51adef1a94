package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.ReadMethod;

/** The life of intents, told from outside. */
class IntentStoryIT {

    private static final String PAID = "0000";

    private static final String REFUSED = "2051";

    private static final String SILENT = "4000";

    private static final String LATE = "5000";

    private static final String LOST = "6000";

    private final Product product = Product.shared();

    private Shop shop;

    @BeforeEach
    void openShop() throws IOException {
        shop = Shop.open(product);
    }

    @Test
    void a_till_asks_a_terminal_takes_the_card_and_both_see_the_outcome() throws IOException {
        var id = shop.ask(1500);
        assertThat(shop.intent(id).text("/state")).isEqualTo("OPEN");
        var fetched = shop.terminal().nextIntent(0);
        assertThat(fetched.text("/intentId")).isEqualTo(id);
        var processed = shop.terminal().process(id, Shop.card(PAID), ReadMethod.CHIP);
        assertThat(processed.status()).as(processed.body()).isEqualTo(200);
        assertThat(processed.text("/outcome")).isEqualTo("APPROVED");
        shop.terminal().intent(id, "finish", Map.of("receiptPrinted", true));
        var finished = shop.intent(id);
        assertThat(finished.text("/state")).isEqualTo("FINISHED");
        assertThat(finished.text("/outcome")).isEqualTo("approved");
        assertThat(finished.text("/payment/state")).isEqualTo("approved");
        var payment = shop.send(Call.of("GET", "/v1/payments/" + finished.text("/payment/id")));
        assertThat(payment.text("/status")).as(payment.body()).isEqualTo("approved");
        assertThat(payment.text("/card/last_four_digits")).hasSize(4);
        var history = shop.get("/payment-intents/" + id + "/events").json().path("events");
        assertThat(history).hasSize(5);
    }

    @Test
    void a_declined_card_ends_finished_but_rejected() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        shop.terminal().process(id, Shop.card(REFUSED), ReadMethod.CHIP);
        shop.terminal().intent(id, "finish", Map.of());
        assertThat(shop.intent(id).text("/state")).isEqualTo("FINISHED");
        assertThat(shop.intent(id).text("/outcome")).isEqualTo("rejected");
        assertThat(shop.intent(id).text("/response_code")).isEqualTo("51");
    }

    @Test
    void a_terminal_that_waits_is_woken_by_the_intent() throws Exception {
        var id = new String[1];
        var answers = AtOnce.<Answer>run(List.of(() -> shop.terminal().nextIntent(25), () -> {
            var asked = shop.send(shop.asking(700));
            id[0] = asked.text("/id");
            return asked;
        }));
        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers.get(0).text("/intentId")).isEqualTo(id[0]);
    }

    @Test
    void a_busy_device_is_refused_with_what_holds_it_in_the_public_shape() throws IOException {
        var id = shop.ask(1500);
        var refused = shop.send(shop.asking(100));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/error")).isEqualTo("conflict_error");
        assertThat(refused.text("/intent/id")).isEqualTo(id);
        assertThat(refused.json().at("/intent/allowed_actions")).isNotEmpty();
        assertThat(refused.text("/request_id")).isNotEmpty();
        assertThat(shop.get("/devices/" + shop.device() + "/current-intent").text("/id"))
                .isEqualTo(id);
        assertThat(shop.post("/devices/" + shop.device() + "/release", Map.of("reason", "dropped"))
                        .text("/state"))
                .isEqualTo("ABANDONED");
        assertThat(shop.get("/devices/" + shop.device() + "/current-intent").status())
                .isEqualTo(204);
    }

    @Test
    void faults_and_strangers_are_told_in_the_public_shape_too() throws IOException {
        var bad = shop.send(shop.asking(0));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.text("/error")).isEqualTo("bad_request");
        assertThat(bad.json().path("cause")).hasSize(1);
        assertThat(shop.get("/devices/nothing/current-intent").text("/error")).isEqualTo("not_found");
        var other = Shop.open(product);
        var theirs = other.send(shop.asking(100));
        assertThat(theirs.status()).isEqualTo(403);
        var id = shop.ask(100);
        assertThat(other.intent(id).status()).isEqualTo(404);
        var anonymous = product.connection().send(Call.of("GET", Shop.API + "/devices"));
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.text("/error")).isEqualTo("unauthorized");
    }

    @Test
    void a_repeated_key_makes_one_intent_also_thirty_at_once() throws Exception {
        var call = shop.asking(900).with("X-Idempotency-Key", "sale-17");
        List<Callable<Answer>> asking = IntStream.range(0, 30)
                .<Callable<Answer>>mapToObj(any -> () -> shop.send(call))
                .toList();
        var made = AtOnce.run(asking).stream()
                .filter(answer -> answer.status() == 201)
                .toList();
        assertThat(made).isNotEmpty();
        assertThat(made)
                .extracting(answer -> answer.text("/id"))
                .containsOnly(made.get(0).text("/id"));
        var again = shop.send(call);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        var other = shop.send(shop.asking(901).with("X-Idempotency-Key", "sale-17"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/error")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void a_refused_write_is_repeated_in_the_public_shape() throws IOException {
        shop.ask(100);
        var call = shop.asking(100).with("X-Idempotency-Key", "sale-18");
        assertThat(shop.send(call).status()).isEqualTo(409);
        var again = shop.send(call);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Content-Type")).startsWith("application/json");
        assertThat(again.text("/error")).isEqualTo("conflict_error");
    }

    @Test
    void a_cancel_reaches_the_terminal_only_when_it_is_asked_for() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        var path = "/devices/" + shop.device() + "/payment-intents/" + id;
        var delete = Call.of("DELETE", Shop.API + path);
        var keyed = delete.with("X-Idempotency-Key", "cancel-" + id);
        var wanting = delete.with("x-allow-cancelable-status", "at_terminal");
        assertThat(shop.send(keyed).status()).isEqualTo(409);
        assertThat(shop.send(keyed.with("x-allow-cancelable-status", "at_terminal"))
                        .status())
                .as("another request under the same key")
                .isEqualTo(422);
        assertThat(shop.send(wanting).status()).isEqualTo(202);
        assertThat(shop.terminal().nextIntent(0).text("/cancelRequestedAt")).isNotEmpty();
        shop.terminal().intent(id, "cancel", Map.of());
        assertThat(shop.intent(id).text("/state")).isEqualTo("CANCELED");
        assertThat(shop.send(wanting).status()).as("the same request again").isEqualTo(200);
    }

    @Test
    void a_silent_host_leaves_something_to_confirm_and_the_device_free() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        assertThat(shop.terminal()
                        .process(id, Shop.card(SILENT), ReadMethod.CHIP)
                        .status())
                .isEqualTo(202);
        product.advance(Duration.ofSeconds(41));
        Eventually.await(
                "the end of waiting",
                Duration.ofSeconds(20),
                () -> shop.intent(id).text("/state").equals("CONFIRMATION_REQUIRED"));
        var resolved = shop.post(
                "/payment-intents/" + id + "/resolution", Map.of("outcome", "rejected", "evidence", "no receipt"));
        assertThat(resolved.text("/resolution/outcome")).as(resolved.body()).isEqualTo("rejected");
        assertThat(shop.post(
                                "/payment-intents/" + id + "/resolution",
                                Map.of("outcome", "approved", "evidence", "a receipt"))
                        .text("/error"))
                .isEqualTo("already_resolved");
    }

    @Test
    void a_payment_goes_back_in_parts_on_its_terminal() throws IOException {
        var paid = shop.ask(1500);
        shop.terminal().nextIntent(0);
        shop.terminal().process(paid, Shop.card(PAID), ReadMethod.CHIP);
        shop.terminal().intent(paid, "finish", Map.of());
        var payment = shop.intent(paid).text("/payment/id");
        var refund = shop.post("/devices/" + shop.device() + "/refund", Map.of("payment_id", payment, "amount", 500));
        assertThat(refund.status()).as(refund.body()).isEqualTo(201);
        assertThat(shop.terminal().nextIntent(0).text("/kind")).isEqualTo("REFUND");
        shop.terminal().process(refund.text("/id"), Shop.card(PAID), ReadMethod.CHIP);
        assertThat(shop.get("/refund/" + refund.text("/id")).text("/outcome")).isEqualTo("approved");
        var more = shop.post("/devices/" + shop.device() + "/refund", Map.of("payment_id", payment, "amount", 1001));
        assertThat(more.text("/error")).as(more.body()).isEqualTo("refund_amount_exceeds");
        assertThat(shop.get("/payments/" + payment + "/refunds").json().path("refunds"))
                .hasSize(1);
    }

    @Test
    void a_client_has_limits_of_its_own() throws IOException {
        var backoffice = product.backoffice();
        var path = "/api/v1/clients/" + shop.client() + "/intent-limits/EUR";
        var limits = Map.of("minAmount", 100, "maxAmount", 200, "maxInstallments", 3);
        var limited = backoffice.send(Call.of("PUT", path).json(limits));
        assertThat(limited.status()).as(limited.body()).isEqualTo(200);
        assertThat(shop.send(shop.asking(201)).status()).isEqualTo(400);
        assertThat(shop.get("/limits").json().path("max_amount").asInt()).isEqualTo(200);
        var more = Map.of("minAmount", 100, "maxAmount", 300, "maxInstallments", 3);
        assertThat(backoffice.send(Call.of("PUT", path).json(more)).status()).isEqualTo(428);
        var read = backoffice.send(Call.of("GET", path)).header("ETag");
        assertThat(backoffice
                        .send(Call.of("PUT", path).json(more).with("If-Match", read))
                        .status())
                .isEqualTo(200);
        assertThat(backoffice
                        .send(Call.of("PUT", path).json(limits).with("If-Match", read))
                        .status())
                .isEqualTo(412);
        assertThat(shop.get("/limits").json().path("max_amount").asInt()).isEqualTo(300);
        var bad = backoffice.send(
                Call.of("PUT", path).with("If-Match", read).json(Map.of("minAmount", 0, "maxAmount", 200)));
        assertThat(bad.json().path("errors")).as(bad.body()).hasSize(2);
        assertThat(backoffice.send(Call.of("DELETE", path)).status()).isEqualTo(204);
        assertThat(shop.send(shop.asking(301)).status()).isEqualTo(201);
    }

    @Test
    void an_approval_that_comes_late_resolves_the_intent() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        assertThat(shop.terminal().process(id, Shop.card(LATE), ReadMethod.CHIP).status())
                .isEqualTo(202);
        product.advance(Duration.ofSeconds(46));
        Eventually.await(
                "a resolution",
                Duration.ofSeconds(30),
                () -> shop.intent(id).text("/resolution/outcome").equals("approved"));
        assertThat(shop.intent(id).text("/state")).isEqualTo("CONFIRMATION_REQUIRED");
    }

    @Test
    void an_answer_that_is_lost_is_asked_for_again() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        assertThat(shop.terminal().process(id, Shop.card(LOST), ReadMethod.CHIP).text("/outcome"))
                .isEqualTo("APPROVED");
    }

    @Test
    void a_terminal_that_fails_while_the_host_is_silent_ends_it_once_nothing_is_held() throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        shop.terminal().process(id, Shop.card(SILENT), ReadMethod.CHIP);
        var failed = shop.terminal().intent(id, "fail", Map.of("code", "PRINTER"));
        assertThat(failed.status()).as(failed.body()).isEqualTo(200);
        assertThat(shop.intent(id).text("/state")).isEqualTo("ERROR");
        assertThat(shop.intent(id).text("/outcome")).isEqualTo("rejected");
    }

    @Test
    void a_device_that_is_driven_by_hand_takes_no_intents() throws IOException {
        var changed = shop.send(
                Call.of("PATCH", Shop.API + "/devices/" + shop.device()).json(Map.of("operating_mode", "STANDALONE")));
        assertThat(changed.text("/operating_mode")).as(changed.body()).isEqualTo("STANDALONE");
        assertThat(shop.send(shop.asking(100)).text("/error")).isEqualTo("wrong_mode");
        var devices = shop.get("/devices?limit=10");
        assertThat(devices.json().at("/paging/total").asInt())
                .as(devices.body())
                .isEqualTo(1);
        assertThat(devices.text("/devices/0/operating_mode")).isEqualTo("STANDALONE");
    }
}
