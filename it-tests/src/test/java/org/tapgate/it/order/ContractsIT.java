package org.tapgate.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** A contract from the tap that makes it to its deactivation. */
class ContractsIT {

    /** The simulated host approves it 45 seconds late. */
    private static final String LATE = "5000";

    private final Product product = Product.shared();

    private Counter counter;

    @BeforeEach
    void agree() throws IOException {
        counter = Counter.open(product);
        counter.sell(
                "first",
                1500,
                Map.of(
                        "contract",
                        Map.of(
                                "contract_id", "c-1",
                                "customer_id", "anna",
                                "contract_type", "MIT_SCHEDULED",
                                "expiry", "2049-12-31")));
    }

    @Test
    void a_tap_makes_a_contract_and_the_merchant_charges_by_it() throws IOException {
        var contracts = counter.get("/contracts/customers/anna");
        assertThat(contracts.status()).as(contracts.body()).isEqualTo(200);
        assertThat(contracts.text("/customerId")).isEqualTo("anna");
        assertThat(contracts.text("/contracts/0/contractId")).isEqualTo("c-1");
        assertThat(contracts.text("/contracts/0/contractType")).isEqualTo("MIT_SCHEDULED");
        assertThat(contracts.text("/contracts/0/contractExpiryDate")).isEqualTo("2049-12-31");
        assertThat(contracts.text("/contracts/0/paymentInstrumentInfo")).matches("\\*{3}[0-9]{4}");

        var call = Counter.once(mit("november", "c-1"));
        var charged = counter.send(call);
        assertThat(charged.status()).as(charged.body()).isEqualTo(200);
        assertThat(charged.text("/operation/operationType")).isEqualTo("AUTHORIZATION");
        assertThat(charged.text("/operation/operationResult")).isEqualTo("AUTHORIZED");
        assertThat(charged.text("/operation/channel")).isEqualTo("ECOMMERCE");
        var repeated = counter.send(call);
        assertThat(repeated.json()).isEqualTo(charged.json());
        assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(counter.get("/orders/november").text("/orderStatus/capturedAmount"))
                .isEqualTo("700");
        assertThat(counter.get("/orders/november").text("/orderStatus/order/customerId"))
                .isEqualTo("anna");
    }

    @Test
    void an_approval_that_comes_late_makes_a_contract_too() throws IOException {
        var contract = Map.of("contract_id", "c-2", "customer_id", "berta", "contract_type", "CIT");
        counter.tap("second", 900, Map.of("contract", contract), LATE);
        assertThat(counter.get("/contracts/customers/berta").status()).isEqualTo(404);

        product.advance(Duration.ofSeconds(46));

        Eventually.await(
                "a contract",
                Duration.ofSeconds(30),
                () -> counter.get("/contracts/customers/berta").isOk());
    }

    @Test
    void after_its_deactivation_nothing_is_charged() throws IOException {
        var ended = counter.send(Call.of("POST", Counter.API + "/contracts/c-1/deactivation"));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body()).isEmpty();

        refused(counter.send(Counter.once(mit("november", "c-1"))), 409, "PS0017");
        assertThat(counter.get("/contracts/customers/anna").status()).isEqualTo(404);
        assertThat(counter.get("/orders/november").status()).isEqualTo(404);
        var nobodys = counter.send(Call.of("POST", Counter.API + "/contracts/c-2/deactivation"));
        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(nobodys.body()).isEmpty();
    }

    @Test
    void faults_are_told_by_their_codes() throws IOException {
        refused(counter.send(mit("november", "c-1")), 400, "PS0025");
        refused(counter.send(Counter.once(mit("first", "c-1"))), 409, "ORDER_ID_TAKEN");
        refused(counter.send(Counter.once(mit("november", "c-2"))), 409, "PS0017");
        var explicit = Counter.post(
                "/orders/mit",
                Map.of("order", order("november", "700"), "contractId", "c-1", "captureType", "EXPLICIT"));
        refused(counter.send(Counter.once(explicit)), 400, "INVALID_REQUEST");
        var words = Counter.post("/orders/mit", Map.of("order", order("november", "seven"), "contractId", "c-1"));
        refused(counter.send(Counter.once(words)), 400, "PS0036");
        assertThat(Counter.open(product).get("/contracts/customers/anna").status())
                .isEqualTo(404);
    }

    @Test
    void a_contract_name_is_given_once() throws IOException {
        var again = counter.ask(
                100, Map.of("contract", Map.of("contract_id", "c-1", "customer_id", "anna", "contract_type", "CIT")));
        assertThat(again.status()).as(again.body()).isEqualTo(400);
        assertThat(again.text("/cause/0/description")).startsWith("additional_info.contract.contract_id");
        var nobody = counter.ask(100, Map.of("contract", Map.of("expiry", "2020-01-01")));
        assertThat(nobody.json().path("cause")).hasSize(3);
    }

    private static Map<String, String> order(String name, String amount) {
        return Map.of("orderId", name, "amount", amount, "currency", "EUR");
    }

    private static Call mit(String name, String contract) {
        return Counter.post("/orders/mit", Map.of("order", order(name, "700"), "contractId", contract));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/errors/0/code")).as(answer.body()).isEqualTo(code);
    }
}
