package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tapgate.it.host.AcquirerHost;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Part;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Card;
import org.tapgate.pos.ReadMethod;

/** Payments over ISO 8583: the host's books say whether money was ever lost or taken twice. One day, hence in order. */
@TestMethodOrder(OrderAnnotation.class)
class AcquirerHostIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int SHOPS = 10;

    private static AcquirerHost host;

    private static Product product;

    @BeforeAll
    static void start() {
        host = AcquirerHost.start();
        var settings = new HashMap<>(Product.GENEROUS);
        settings.put("TAPGATE_ACQUIRER_ADAPTER", "iso8583");
        settings.put("TAPGATE_ACQUIRER_HOST", "127.0.0.1");
        settings.put("TAPGATE_ACQUIRER_PORT", Integer.toString(host.port()));
        settings.put("TAPGATE_ACQUIRER_TERMINAL", "TAPGATE1");
        settings.put("TAPGATE_ACQUIRER_MERCHANT", "MERCHANT");
        settings.put("TAPGATE_ACQUIRER_INSTITUTION", "123456");
        settings.put("TAPGATE_ACQUIRER_TIMEOUT", "PT2S");
        settings.put("TAPGATE_SETTLEMENT_TOTALS", "iso8583");
        product = Product.fresh("host", settings);
    }

    @AfterAll
    static void stop() {
        product.stack().close();
        host.close();
    }

    @BeforeEach
    void isKind() {
        host.isKind();
        Eventually.await("a connection", PATIENCE, () -> host.connections() > 0);
    }

    @Test
    @Order(1)
    void many_pay_at_once_over_one_connection_and_no_card_number_stays() throws Exception {
        var shops = new ArrayList<Shop>();
        for (int number = 0; number < SHOPS; number++) {
            shops.add(Shop.open(product));
        }
        host.answersAfter('1', Duration.ofSeconds(1));

        var paid = AtOnce.run(
                shops.stream().<Callable<Answer>>map(shop -> () -> pay(shop)).toList());

        assertThat(paid)
                .allSatisfy(answer ->
                        assertThat(answer.text("/outcome")).as(answer.body()).isEqualTo("APPROVED"));
        assertThat(host.connections()).isEqualTo(1);
        assertThat(host.books().taken()).isEqualTo(SHOPS * 1500);
        assertThat(host.books().held()).isZero();
        assertThat(host.asked('1')).extracting(it -> it.field(2)).containsOnly(card().pan());
        assertThat(Files.readString(product.stack().dataDirectory().resolve("log/application.0.log")))
                .doesNotContain(card().pan());
    }

    @Test
    @Order(2)
    void answers_that_come_twice_count_once_and_what_was_paid_goes_back() throws IOException {
        host.answersTwice('1');
        host.answersTwice('2');
        var shop = Shop.open(product);
        var before = host.books().taken();
        var id = pay(shop).text("/intentId");
        shop.terminal().intent(id, "finish", Map.of());
        assertThat(host.books().taken()).isEqualTo(before + 1500);

        var payment = shop.intent(id).text("/payment/id");
        var refund = shop.post("/devices/" + shop.device() + "/refund", Map.of("payment_id", payment, "amount", 500));
        shop.terminal().nextIntent(0);
        var back = shop.terminal().process(refund.text("/id"), card(), ReadMethod.CHIP);

        assertThat(back.text("/outcome")).as(back.body()).isEqualTo("APPROVED");
        assertThat(host.books().taken()).isEqualTo(before + 1000);
    }

    @Test
    @Order(3)
    void a_capture_whose_answer_is_lost_is_told_again_until_it_is_known() throws IOException {
        host.losesAnswers('2');
        var shop = Shop.open(product);
        var before = host.books().taken();
        assertThat(pay(shop).text("/outcome")).isEqualTo("APPROVED");
        host.isKind();

        product.advance(Duration.ofMinutes(1));

        Eventually.await(
                "a repetition",
                PATIENCE,
                () -> host.asked('2').stream()
                        .anyMatch(message -> message.type().equals("0201")));
        assertThat(host.books().taken()).isEqualTo(before + 1500);
    }

    @Test
    @Order(4)
    void what_nobody_answered_is_reversed_and_repeated_until_the_host_agrees() throws IOException {
        host.losesAnswers('1');
        host.losesQuestions('4');
        var shop = Shop.open(product);
        var answer = pay(shop);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(host.books().held()).isEqualTo(1500);

        product.advance(Duration.ofSeconds(61));
        Eventually.await("a reversal", PATIENCE, () -> host.asked('4').size() == 1);
        host.isKind();
        product.advance(Duration.ofMinutes(1));

        Eventually.await("nothing held", PATIENCE, () -> host.books().held() == 0);
        assertThat(host.asked('4').get(1).type()).isEqualTo("0401");
        Eventually.await(
                "a resolution",
                PATIENCE,
                () -> shop.intent(answer.text("/intentId"))
                        .text("/resolution/outcome")
                        .equals("rejected"));
    }

    @Test
    @Order(5)
    void a_reversal_that_is_owed_is_sent_after_a_kill() throws IOException {
        host.losesAnswers('1');
        host.losesQuestions('4');
        pay(Shop.open(product));
        assertThat(host.books().held()).isEqualTo(1500);

        product.stack().kill(Part.APPLICATION);
        product.stack().awaitEnd();
        host.isKind();
        product.stack().start();
        product.advance(Duration.ofMinutes(10));

        Eventually.await("nothing held", PATIENCE, () -> host.books().held() == 0);
    }

    @Test
    @Order(6)
    void a_connection_that_breaks_is_made_again() throws IOException {
        var calls = host.connections();
        host.hangUp();
        Eventually.await("another call", PATIENCE, () -> host.connections() > calls);

        Eventually.await("a payment", PATIENCE, () -> pay(Shop.open(product)).status() == 200);
    }

    @Test
    @Order(7)
    void the_totals_of_the_day_agree() throws IOException {
        product.advance(Duration.ofHours(26));

        Eventually.await("totals", PATIENCE, () -> !host.asked('5').isEmpty());
        assertThat(host.asked('5')).extracting(it -> it.field(50)).containsOnly("978");
        assertThat(host.books().agreed()).contains(true);
    }

    @Test
    @Order(8)
    void the_batches_of_the_day_are_closed_once_these_totals_agree() {
        Eventually.await("closed batches", PATIENCE, () -> batchStates().equals(Set.of("CLOSED")));
    }

    private static Set<String> batchStates() throws IOException {
        return product.backoffice().get("batches?limit=200").json().findValuesAsText("state").stream()
                .collect(Collectors.toSet());
    }

    private static Card card() {
        return Shop.card("0000");
    }

    private static Answer pay(Shop shop) throws IOException {
        var id = shop.ask(1500);
        shop.terminal().nextIntent(0);
        return shop.terminal().process(id, card(), ReadMethod.CHIP);
    }
}
