package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tapgate.settlement.boundary.SettlementDesk.BERT;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.BatchRequest.Action;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.Submission;

class SubmissionTest {

    private static final Submission.Refusal WHY = new Submission.Refusal("E17", "Ask the bank");

    private final SettlementDesk desk = new SettlementDesk();

    private final UUID shop = desk.takings.client("Europe/Warsaw");

    private UUID first;

    private UUID id;

    @BeforeEach
    void closeABatch() {
        first = desk.takings.capture(shop, 1_000, desk.now);
        for (int i = 0; i < 9; i++) {
            desk.takings.capture(shop, 10, desk.now);
        }
        desk.assign();
        id = desk.batches().get(0).id();
        desk.transaction(beans -> beans.batches().close(id));
        desk.workOff();
    }

    @Test
    void a_batch_is_sent_accepted_and_settled() {
        submit();
        assertThat(state()).isEqualTo(BatchState.SETTLED);
        assertThat(desk.acquirer.parts.values().stream().mapToInt(List::size).sum())
                .isEqualTo(10);
        assertThat(Database.texts(desk.database, "select account || ' ' || amount from settlement_posting order by 1"))
                .containsExactly("ACQUIRER_CLEARING 1090", "RECEIVABLE -1090");
        assertThat(Database.texts(desk.database, "select type from event order by occurred_at, id"))
                .containsExactly("batch.closed", "batch.submitted", "batch.accepted", "batch.settled");
    }

    @Test
    void without_an_answer_the_same_is_sent_again_under_the_same_key_until_only_a_person_may() {
        desk.acquirer.toHeaders = new HostReply.NoAnswer();
        submit();
        for (int i = 0; i < 8; i++) {
            desk.now = desk.now.plus(Duration.ofHours(3));
            desk.strike();
            desk.workOff();
        }
        assertThat(state()).isEqualTo(BatchState.SUBMIT_FAILED);
        assertThat(desk.acquirer.keys).hasSize(6);
        desk.acquirer.toHeaders = new HostReply.Taken();
        submit();
        assertThat(state()).isEqualTo(BatchState.SETTLED);
        assertThat(Set.copyOf(desk.acquirer.keys)).hasSize(1);
        assertThat(Database.number(desk.database, "select count(*) from event where type = 'batch.submitted'"))
                .isEqualTo(2);
    }

    @Test
    void a_batch_that_was_refused_and_corrected_is_sent_under_another_key() {
        desk.acquirer.toHeaders = new HostReply.Refused(WHY);
        submit();
        assertThat(state()).isEqualTo(BatchState.REJECTED);
        assertThat(desk.batch(id).submission().refusal()).isEqualTo(WHY);
        desk.acquirer.toHeaders = new HostReply.Taken();
        desk.transaction(beans -> beans.batches().correct(id));
        submit();
        assertThat(state()).isEqualTo(BatchState.SETTLED);
        assertThat(Set.copyOf(desk.acquirer.keys)).hasSize(2);
    }

    @Test
    void a_batch_that_was_submitted_once_is_not_reopened() {
        desk.acquirer.toHeaders = new HostReply.Refused(WHY);
        submit();
        desk.transaction(beans -> beans.batches().correct(id));
        WriteOutcome<BatchRequest> asked =
                desk.transaction(beans -> beans.requests().ask(id, Action.REOPEN, "forgot one"));
        assertThat(asked).isInstanceOf(WriteOutcome.Refused.class);
    }

    @Test
    void a_refused_batch_is_abandoned_by_two_persons_and_its_lines_go_into_another_one() {
        desk.acquirer.advice = new Advice.Refused(WHY);
        submit();
        var asked = desk.transaction(beans -> beans.requests().ask(id, Action.ABANDON, "the bank insists"));
        var request = ((WriteOutcome.Written<BatchRequest>) asked).value();
        desk.caller = BERT;
        desk.transaction(beans -> beans.requests().approve(id, request.id()));
        assertThat(state()).isEqualTo(BatchState.ABORTED);
        desk.workOff();
        desk.assign();

        assertThat(state()).isEqualTo(BatchState.ABORTED);
        assertThat(desk.batches()).extracting(batch -> batch.totals().gross()).containsExactly(1_090L, 1_090L);
        assertThat(desk.batches().get(1).state()).isEqualTo(BatchState.OPEN);
    }

    @Test
    void lines_that_were_not_paid_go_into_another_batch_with_the_reason() {
        desk.acquirer.advice = new Advice.SomePaid(List.of(new FailedLine(first, "CARD_CLOSED")));
        submit();
        assertThat(state()).isEqualTo(BatchState.PARTIALLY_SETTLED);
        desk.assign();
        desk.now = desk.now.plus(Duration.ofMinutes(1));
        desk.strike();
        desk.workOff();

        assertThat(state()).isEqualTo(BatchState.SETTLED);
        assertThat(desk.batches())
                .extracting(Batch::state, batch -> batch.totals().gross())
                .containsExactly(tuple(BatchState.SETTLED, 1_090L), tuple(BatchState.OPEN, 1_000L));
        assertThat(Database.texts(desk.database, "select reason from batch_line where state = 'FAILED'"))
                .containsExactly("CARD_CLOSED");
        assertThat(Database.number(desk.database, "select amount from settlement_posting where amount > 0"))
                .isEqualTo(90);
        assertThat(Database.texts(
                        desk.database,
                        "select data::jsonb ->> 'lines' || ' ' || (data::jsonb ->> 'gross') from event"
                                + " where type = 'batch.settled'"))
                .containsExactly("9 90");
    }

    @Test
    void a_message_that_comes_twice_and_a_node_that_was_overtaken_change_nothing() {
        desk.transaction(beans -> beans.batches().submit(id));
        var taken = desk.work().closing.take(id).orElseThrow();
        assertThat(desk.work().workOn(id)).as("taken by another").isFalse();
        desk.now = desk.now.plus(Duration.ofMinutes(3));
        desk.workOff();
        assertThat(state()).isEqualTo(BatchState.SETTLED);
        desk.work().submission.finished(taken, new HostReply.Refused(WHY));
        assertThat(state()).isEqualTo(BatchState.SETTLED);
    }

    private void submit() {
        WriteOutcome<Batch> sent = desk.transaction(beans -> beans.batches().submit(id));
        assertThat(sent).isInstanceOf(WriteOutcome.Written.class);
        desk.workOff();
    }

    private BatchState state() {
        return desk.batch(id).state();
    }
}
