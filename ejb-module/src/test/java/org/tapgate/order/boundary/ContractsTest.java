package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.CaptureType;
import org.tapgate.money.Money;
import org.tapgate.order.Contract;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.ContractType;
import org.tapgate.order.ListedOrder;
import org.tapgate.order.MitOrder;
import org.tapgate.order.OrderRefusal;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Contracts from the first payment to their end, on a real database. */
class ContractsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");

    private final Shelf shelf = new Shelf();

    private final ContractDesk desk = new ContractDesk(shelf, "Europe/Rome");

    @BeforeEach
    void agree() {
        desk.begin(Shelf.ROMA, "first", 100, terms("c1", LAST_DAY));
    }

    @Test
    void a_first_payment_makes_a_contract_that_keeps_the_banks_token_and_no_number() {
        var found = contracts(Shelf.ROMA, "anna");

        assertThat(found).singleElement().satisfies(contract -> {
            assertThat(contract.terms()).isEqualTo(terms("c1", LAST_DAY));
            assertThat(contract.instrument().shown())
                    .isEqualTo("***" + Shelf.CARD.masked().last4());
        });
        assertThat(shelf.count("contract where card_token = 'token'")).isEqualTo(1);
        assertThat(contracts(Shelf.ROMA, "berta")).isEmpty();
        assertThat(contracts(Shelf.MILANO, "anna")).isEmpty();
    }

    @Test
    void a_contract_without_a_name_is_called_by_its_id_and_a_name_is_given_once() {
        desk.begin(Shelf.ROMA, "second", 100, terms(null, null));
        desk.begin(Shelf.ROMA, "third", 100, terms("c1", null));
        assertThat(shelf.count("event where type = 'contract.created' and client_id = '" + Shelf.ROMA + "'"))
                .as("c1 and the second")
                .isEqualTo(2);

        assertThat(contracts(Shelf.ROMA, "anna"))
                .extracting(Contract::terms)
                .hasSize(2)
                .allSatisfy(terms -> assertThat(terms.reference()).isNotBlank());
    }

    @Test
    void a_merchant_charges_by_it_and_the_money_is_captured_at_once() {
        assertThat(desk.charge(Shelf.ROMA, mit("m1", "c1", null))).isInstanceOf(Written.class);

        assertThat(shelf.bank.asked).contains("authorize 700 EUR by token", "capture 700 EUR");
        assertThat(shelf.bank.captured()).isEqualTo(700);
        assertThat(shelf.count(
                        "payment_order where reference = 'm1' and captured_amount = 700 and channel = 'ECOMMERCE'"
                                + " and customer_id = 'anna' and contract_id = (select id from contract)"))
                .isEqualTo(1);
        assertThat(shelf.audited).containsExactly("contract.charged null");
    }

    @Test
    void a_declined_charge_takes_nothing_and_a_silent_bank_is_undone() {
        shelf.bank.then("51", "");
        desk.charge(Shelf.ROMA, mit("m1", "c1", null));
        desk.charge(Shelf.ROMA, mit("m2", "c1", null));
        shelf.pass(Duration.ofMinutes(2));
        shelf.desk.sweep();

        assertThat(shelf.count("operation where type = 'AUTHORIZATION' and result in ('DECLINED', 'FAILED')"))
                .isEqualTo(2);
        assertThat(shelf.bank.captured()).isZero();
    }

    @Test
    void what_is_unknown_deactivated_over_or_anothers_is_not_charged() {
        assertThat(desk.charge(Shelf.ROMA, mit("m1", "c2", null))).isEqualTo(invalidContract());
        assertThat(desk.charge(Shelf.MILANO, mit("m1", "c1", null))).isEqualTo(invalidContract());

        assertThat(deactivate(Shelf.MILANO)).isInstanceOf(Missing.class);
        assertThat(deactivate(Shelf.ROMA)).isInstanceOf(Written.class);
        assertThat(deactivate(Shelf.ROMA)).isInstanceOf(Written.class);
        assertThat(desk.charge(Shelf.ROMA, mit("m1", "c1", null))).isEqualTo(invalidContract());
        assertThat(contracts(Shelf.ROMA, "anna")).isEmpty();
        assertThat(shelf.audited).containsExactly("contract.deactivated c1");
        assertThat(shelf.count("event where type = 'contract.deactivated' and client_id = '" + Shelf.ROMA + "'"
                        + " and data like '%\"contractId\":\"c1\"%\"state\":\"DEACTIVATED\"%'"))
                .isEqualTo(1);
        assertThat(shelf.bank.captured()).isZero();
    }

    /** Midnight is where the client is: in Rome at 23:00 UTC. */
    @Test
    void its_last_day_counts_whole() {
        var toItsLastHour = Duration.between(shelf.now, Instant.parse("2026-12-31T22:30:00Z"));
        shelf.pass(toItsLastHour);
        assertThat(desk.charge(Shelf.ROMA, mit("m1", "c1", null))).isInstanceOf(Written.class);

        shelf.pass(Duration.ofHours(1));
        assertThat(desk.charge(Shelf.ROMA, mit("m2", "c1", null))).isEqualTo(invalidContract());
    }

    @Test
    void a_client_that_captures_at_once_cannot_ask_otherwise_and_a_name_is_used_once() {
        assertThat(desk.charge(Shelf.ROMA, mit("m1", "c1", CaptureType.EXPLICIT)))
                .isInstanceOf(Invalid.class);
        assertThat(desk.charge(Shelf.ROMA, mit("first", "c1", null)))
                .isEqualTo(new Refused<>(OrderRefusal.ORDER_ID_TAKEN));
        assertThat(desk.charge(Shelf.ROMA, mit(null, "c1", CaptureType.IMPLICIT)))
                .isInstanceOf(Written.class);
    }

    private List<Contract> contracts(UUID client, String customer) {
        return desk.act(client, it -> it.ofCustomer(customer));
    }

    private WriteOutcome<Contract> deactivate(UUID client) {
        return desk.act(client, it -> it.deactivate("c1"));
    }

    private static WriteOutcome<UUID> invalidContract() {
        return new Refused<>(OrderRefusal.PS0017);
    }

    private static ContractTerms terms(String reference, LocalDate expiresOn) {
        return new ContractTerms(reference, "anna", ContractType.MIT_UNSCHEDULED, expiresOn);
    }

    private static MitOrder mit(String reference, String contract, CaptureType captureType) {
        return new MitOrder(
                reference, new Money(700, "EUR"), contract, captureType, new ListedOrder.Said(null, "November", null));
    }
}
