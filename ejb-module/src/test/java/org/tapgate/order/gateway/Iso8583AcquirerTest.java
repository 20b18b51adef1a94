package org.tapgate.order.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AcquirerAnswer.NotReached;
import org.tapgate.order.CardToken;
import org.tapgate.order.DayTotals.Sum;
import org.tapgate.order.Reconciliation.Verdict;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.iso8583.BackOff;
import org.tapgate.order.iso8583.DataElement;
import org.tapgate.order.iso8583.HostLink;
import org.tapgate.order.iso8583.HostMessage;
import org.tapgate.order.iso8583.LinkSettings;
import org.tapgate.order.iso8583.MessageType;
import org.tapgate.order.iso8583.ScriptedHost;
import org.tapgate.order.store.SentMessageStores;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.reference.FewCodes;

class Iso8583AcquirerTest {

    private static final Pan CARD = CardNumbers.completed("543210123456789");

    private static final Money FEE = new Money(2_500, "EUR");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final DataSource database = Database.fresh();

    private final ScriptedHost host = ScriptedHost.start();

    private final CompletableFuture<HostMessage> late = new CompletableFuture<>();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private HostLink link;

    private Iso8583Acquirer acquirer;

    @BeforeEach
    void connect() {
        var soon = new BackOff(Duration.ofMillis(20), Duration.ofMillis(100));
        var settings = new LinkSettings("127.0.0.1", host.port(), Duration.ofMillis(500), Duration.ofSeconds(20), soon);
        link = new HostLink(settings, late::complete, Iso8583AcquirerTest::daemon, () -> now).open();
        while (!link.isOpen()) {
            Thread.onSpinWait();
        }
        acquirer = restarted();
    }

    private Iso8583Acquirer restarted() {
        var questions = new HostQuestions("TAPGATE1", "MERCHANT", "123456", new FewCodes());
        return new Iso8583Acquirer(SentMessageStores.on(database), questions, link, () -> now);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void closeAll() {
        link.close();
        host.close();
    }

    @Test
    void a_currency_without_a_number_is_declined_and_the_host_is_not_asked() {
        var answer = acquirer.authorize(Ids.next(), CARD, new Money(2_500, "XQQ"));

        assertThat(answer).isEqualTo(new Answered(new ResponseCode("57"), null));
        assertThat(host.asked).isEmpty();
    }

    @Test
    void an_amount_of_more_digits_than_the_host_has_room_for_is_declined_and_needs_no_reversal() {
        var reference = Ids.next();
        var answer = acquirer.authorize(reference, new CardToken("token"), new Money(1_000_000_000_000L, "EUR"));

        assertThat(answer).isEqualTo(new Answered(new ResponseCode("57"), null));
        assertThat(code(acquirer.reverse(reference))).isEqualTo("00");
        assertThat(host.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"94", "06", "91"})
    void what_is_no_decision_on_a_repetition_tells_nothing_of_the_first_which_is_reversed(String code) {
        var reference = Ids.next();
        host.isSilent();
        acquirer.authorize(reference, CARD, FEE);
        host.answers(question -> List.of(ScriptedHost.no(question, code)));

        assertThat(acquirer.authorize(reference, CARD, FEE)).isEqualTo(new NoAnswer());
        host.saysYes();
        assertThat(code(acquirer.reverse(reference))).isEqualTo("00");

        assertThat(host.asked.get(2).type()).isEqualTo(MessageType.REVERSAL);
    }

    @Test
    void what_is_no_decision_the_first_time_is_a_refusal() {
        host.answers(question -> List.of(ScriptedHost.no(question, "94")));

        assertThat(code(acquirer.authorize(Ids.next(), CARD, FEE))).isEqualTo("94");
    }

    @Test
    void an_authorization_says_all_that_the_host_needs_and_no_row_holds_the_card() {
        var answer = acquirer.authorize(Ids.next(), CARD, FEE);

        assertThat(answer.approved()).hasValueSatisfying(approval -> {
            assertThat(approval.reference()).isEqualTo("H000001");
            assertThat(approval.authorizationCode()).isEqualTo("A00001");
            assertThat(approval.card()).isEqualTo(new CardToken("token"));
        });
        assertThat(host.asked.get(0))
                .isEqualTo(new HostMessage(
                        MessageType.AUTHORIZATION,
                        Map.ofEntries(
                                Map.entry(DataElement.CARD_NUMBER, CARD.reveal()),
                                Map.entry(DataElement.PROCESSING_CODE, "000000"),
                                Map.entry(DataElement.AMOUNT, "000000002500"),
                                Map.entry(DataElement.TRANSMITTED_AT, "1121100000"),
                                Map.entry(DataElement.TRACE_NUMBER, "000001"),
                                Map.entry(DataElement.CONDITION, "00"),
                                Map.entry(DataElement.INSTITUTION, "123456"),
                                Map.entry(DataElement.TERMINAL, "TAPGATE1"),
                                Map.entry(DataElement.MERCHANT, "MERCHANT"),
                                Map.entry(DataElement.CURRENCY, "978"))));
        assertThat(Database.texts(database, "select to_json(acquirer_message)::text from acquirer_message"))
                .singleElement()
                .asString()
                .doesNotContain(CARD.reveal());
    }

    @Test
    void a_card_is_asked_about_without_an_amount_and_nothing_is_written_down() {
        host.answers(question -> List.of(ScriptedHost.no(question, "85")));

        assertThat(code(acquirer.accountStatusInquiry(CARD))).isEqualTo("85");

        assertThat(host.asked.get(0).get(DataElement.CONDITION)).contains("51");
        assertThat(Database.number(database, "select count(*) from acquirer_message"))
                .isZero();
    }

    @Test
    void a_refusal_is_an_answer() {
        host.answers(question -> List.of(ScriptedHost.no(question, "51")));

        var answer = acquirer.authorize(Ids.next(), CARD, FEE);

        assertThat(code(answer)).isEqualTo("51");
        assertThat(answer.approved()).isEmpty();
    }

    @Test
    void what_nobody_answered_is_reversed_by_its_original_until_the_host_agrees_also_after_a_restart() {
        var reference = Ids.next();
        host.isSilent();
        assertThat(acquirer.authorize(reference, CARD, FEE)).isEqualTo(new NoAnswer());
        assertThat(acquirer.reverse(reference)).isEqualTo(new NoAnswer());
        now = now.plusSeconds(60);
        host.saysYes();

        assertThat(code(restarted().reverse(reference))).isEqualTo("00");

        var original = host.asked.get(0);
        var first = host.asked.get(1);
        var second = host.asked.get(2);
        assertThat(first.type()).isEqualTo(MessageType.REVERSAL);
        assertThat(first.get(DataElement.ORIGINAL))
                .contains(
                        "0100" + original.get(DataElement.TRACE_NUMBER).orElseThrow() + "1121100000" + "0".repeat(22));
        assertThat(first.get(DataElement.CARD_NUMBER)).isEmpty();
        assertThat(second).isEqualTo(first.as(MessageType.repeated(MessageType.REVERSAL)));
    }

    @Test
    void what_never_left_needs_no_reversal() {
        assertThat(code(acquirer.reverse(Ids.next()))).isEqualTo("00");
        assertThat(host.asked).isEmpty();
    }

    @Test
    void a_reversal_that_the_host_refuses_is_owed_on_but_one_of_nothing_is_done() {
        var reference = Ids.next();
        acquirer.authorize(reference, CARD, FEE);
        host.answers(question -> List.of(ScriptedHost.no(question, "96")));
        assertThat(acquirer.reverse(reference)).isEqualTo(new NoAnswer());

        host.answers(question -> List.of(ScriptedHost.no(question, "25")));

        assertThat(code(acquirer.reverse(reference))).isEqualTo("25");
    }

    @Test
    void a_capture_is_told_again_as_the_same_message_and_not_at_all_once_it_is_answered() {
        var capture = Ids.next();
        host.isSilent();
        assertThat(acquirer.capture(capture, "H000001", FEE)).isEqualTo(new NoAnswer());
        host.saysYes();

        var answer = restarted().capture(capture, "H000001", FEE);
        assertThat(acquirer.capture(capture, "H000001", FEE)).isEqualTo(answer);

        assertThat(host.asked).hasSize(2);
        assertThat(host.asked.get(1)).isEqualTo(host.asked.get(0).as(MessageType.repeated(MessageType.FINANCIAL)));
    }

    @Test
    void a_void_and_a_refund_name_what_they_follow() {
        var hold = acquirer.authorize(Ids.next(), CARD, FEE).approved().orElseThrow();
        acquirer.voidAuthorization(Ids.next(), hold.reference());
        acquirer.refund(Ids.next(), "H000009", new Money(100, "JPY"));

        assertThat(host.asked.get(1).get(DataElement.PROCESSING_CODE)).contains("020000");
        assertThat(host.asked.get(1).get(DataElement.HOST_REFERENCE)).contains("H000001");
        assertThat(host.asked.get(2).get(DataElement.PROCESSING_CODE)).contains("200000");
        assertThat(host.asked.get(2).get(DataElement.CURRENCY)).contains("392");
    }

    @Test
    void an_answer_that_comes_late_is_kept_for_whoever_looks() {
        var reference = Ids.next();
        host.isSilent();
        acquirer.authorize(reference, CARD, FEE);
        assertThat(acquirer.answerTo(reference)).isEmpty();

        hearLate(0, ScriptedHost::yes);

        assertThat(acquirer.answerTo(reference).flatMap(AcquirerAnswer::approved))
                .isPresent();
    }

    @Test
    void an_approval_that_comes_after_its_reversal_is_reversed_by_another_message() {
        var reference = Ids.next();
        host.isSilent();
        acquirer.authorize(reference, CARD, FEE);
        host.answers(question -> List.of(ScriptedHost.no(question, "25")));
        acquirer.reverse(reference);

        now = now.plusSeconds(90);
        hearLate(0, ScriptedHost::yes);
        host.saysYes();
        restarted().sendOwed();
        acquirer.sendOwed();

        assertThat(host.asked).hasSize(3);
        assertThat(host.asked.get(2))
                .isEqualTo(host.asked
                        .get(1)
                        .with(DataElement.TRACE_NUMBER, "000003")
                        .with(DataElement.TRANSMITTED_AT, "1121100130"));
    }

    @Test
    void the_other_message_is_repeated_as_itself_whatever_the_host_says_to_the_first() {
        var reference = Ids.next();
        host.isSilent();
        acquirer.authorize(reference, CARD, FEE);
        acquirer.reverse(reference);
        hearLate(0, ScriptedHost::yes);
        acquirer.takeLate(ScriptedHost.no(host.asked.get(1), "25"));
        acquirer.sendOwed();
        now = now.plusSeconds(60);
        host.saysYes();

        acquirer.sendOwed();

        assertThat(host.asked).hasSize(4);
        assertThat(host.asked.get(2).get(DataElement.TRACE_NUMBER)).contains("000003");
        assertThat(host.asked.get(3)).isEqualTo(host.asked.get(2).as(MessageType.repeated(MessageType.REVERSAL)));
    }

    @Test
    void a_second_answer_changes_nothing() {
        var reference = Ids.next();
        acquirer.authorize(reference, CARD, FEE);

        hearLate(0, question -> ScriptedHost.no(question, "05"));

        assertThat(acquirer.answerTo(reference).flatMap(AcquirerAnswer::approved))
                .isPresent();
    }

    @Test
    void without_a_connection_nothing_happens_at_the_host() {
        link.close();
        var reference = Ids.next();

        assertThat(acquirer.authorize(reference, CARD, FEE)).isEqualTo(new NotReached());
    }

    @Test
    void the_totals_of_a_day_are_compared_currency_by_currency() {
        var undone = Ids.next();
        acquirer.capture(Ids.next(), "H1", FEE);
        acquirer.capture(undone, "H2", new Money(300, "EUR"));
        acquirer.reverse(undone);
        acquirer.refund(Ids.next(), "H1", new Money(3_000, "EUR"));
        acquirer.capture(Ids.next(), "H3", new Money(7, "JPY"));
        acquirer.authorize(Ids.next(), CARD, new Money(1_000_000, "EUR"));
        host.answers(question -> List.of(ScriptedHost.no(question, "00")
                .with(
                        DataElement.SETTLEMENT_CODE,
                        question.get(DataElement.SETTLEMENT_CURRENCY)
                                        .orElseThrow()
                                        .equals("978")
                                ? "1"
                                : "2")
                .with(DataElement.DEBIT_COUNT, "1")));

        var found = acquirer.reconcile(DAY);

        assertThat(found).extracting(it -> it.ours().currency()).containsExactly("EUR", "JPY");
        assertThat(found).extracting(it -> it.verdict()).containsExactly(Verdict.IN_BALANCE, Verdict.OUT_OF_BALANCE);
        var euro = found.get(0).ours();
        assertThat(euro.debits()).isEqualTo(new Sum(2, 2_800));
        assertThat(euro.debitReversals()).isEqualTo(new Sum(1, 300));
        assertThat(euro.credits()).isEqualTo(new Sum(1, 3_000));
        assertThat(found.get(1).theirs().debits()).isEqualTo(new Sum(1, 0));
        var told = host.asked.get(host.asked.size() - 2);
        assertThat(told.get(DataElement.NET_AMOUNT)).contains("D0000000000000500");
        assertThat(told.get(DataElement.SETTLEMENT_DATE)).contains("1121");
        assertThat(acquirer.reconcile(DAY.plusDays(1))).isEmpty();
    }

    /** The host answers a message that it was sent before. */
    private void hearLate(int asked, UnaryOperator<HostMessage> how) {
        host.say(how.apply(host.asked.get(asked)));
        acquirer.takeLate(late.join());
    }

    private static String code(AcquirerAnswer answer) {
        return answer.responseCode().orElseThrow().value();
    }
}
