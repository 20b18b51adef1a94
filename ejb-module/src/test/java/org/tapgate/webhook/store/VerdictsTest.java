package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.Attempt;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Verdict;

/** How calls ended. */
class VerdictsTest extends Shipping {

    @Test
    void what_came_back_together_is_written_together_and_only_what_is_still_claimed_counts() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        var claimed = claimed(List.of(new Allowance(endpoint, 3)), NOW);
        var twice = verdict(claimed.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        settled(claimed.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        var verdicts = List.of(
                twice,
                verdict(claimed.get(1), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty()),
                verdict(claimed.get(2), AttemptResult.UNREACHED, DeliverySignal.FAIL, Optional.of(NOW.plusSeconds(5))));

        var settled = inTransaction(tx -> queue(tx).settle(verdicts, NOW));

        assertThat(settled)
                .containsExactlyInAnyOrder(claimed.get(1).id(), claimed.get(2).id());
        assertThat(log().attempts(claimed.get(0).id())).hasSize(2);
        assertThat(log().find(claimed.get(1).id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        var failed = log().find(claimed.get(2).id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(failed.nextAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void an_answer_of_any_characters_can_be_logged() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var shipment = claimed(endpoint, NOW).orElseThrow();
        var reply = new Reply(
                AttemptResult.REFUSED,
                NOW,
                Duration.ZERO,
                Optional.of(500),
                List.of("x: a\0b"),
                "c\0d",
                Optional.empty());
        var ended = new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, NOW), reply);
        inTransaction(tx -> queue(tx).settle(List.of(new Verdict(ended, DeliverySignal.FAIL, Optional.of(NOW))), NOW));
        assertThat(log().attempts(shipment.id()))
                .singleElement()
                .returns("x: ab", Attempt::responseHeaders)
                .returns("cd", Attempt::responseBody);
    }

    @Test
    void an_outcome_counts_while_the_claim_is_held_and_is_logged_in_any_case() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var late = claimed(endpoint, NOW).orElseThrow();
        int lost = inTransaction(tx -> upkeep(tx).loseOverdue(LEASE_END.plusSeconds(1), 10));
        assertThat(lost).isEqualTo(1);
        settled(late, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(log().find(late.id()).orElseThrow().state()).isEqualTo(DeliveryState.PENDING);
        var again = claimed(endpoint, NOW).orElseThrow();
        settled(again, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(log().find(late.id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(log().attempts(late.id())).hasSize(2);
        assertThat(again.eventId()).isEqualTo(late.eventId());
    }

    @Test
    void five_calls_without_a_connection_are_bad_news() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        for (int attempt = 0; attempt < 5; attempt++) {
            settled(
                    claimed(endpoint, NOW).orElseThrow(),
                    AttemptResult.UNREACHED,
                    DeliverySignal.FAIL,
                    Optional.of(NOW));
        }
        assertThat(queue(database).recent(List.of(endpoint.id(), Ids.next()), NOW.minus(Duration.ofMinutes(5))))
                .containsOnlyKeys(endpoint.id())
                .allSatisfy((id, recent) -> assertThat(recent.areBad()).isTrue());
    }
}
