package org.tapgate.settlement.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tapgate.platform.http.RoughServer;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.gateway.HttpHosts;

/** A batch on its way to a connector that answers badly before it answers well. */
@Timeout(60)
class HttpSubmissionTest {

    private final SettlementDesk desk = new SettlementDesk();

    private UUID batch;

    @BeforeEach
    void closeABatch() {
        desk.takings.capture(desk.takings.client("Europe/Warsaw"), 1_000, desk.now);
        desk.assign();
        batch = desk.batches().get(0).id();
        desk.transaction(beans -> beans.batches().close(batch));
        desk.workOff();
    }

    @Test
    void whatever_answer_is_lost_the_same_goes_out_again_under_the_same_key() {
        try (var connector = RoughServer.that(RoughServer.hangsUp())) {
            desk.submitsTo(HttpHosts.submitting(connector.url()));
            desk.transaction(beans -> beans.batches().submit(batch));
            desk.workOff();
            assertThat(state()).isEqualTo(BatchState.SUBMIT_FAILED);
            for (var manners : new RoughServer.Manners[] {
                RoughServer.says(503, ""), RoughServer.isSilent(), RoughServer.says(500, "{\"code\":\"E1\"}")
            }) {
                connector.from(manners);
                goOn();
                assertThat(state()).isEqualTo(BatchState.SUBMIT_FAILED);
            }
            connector.from(RoughServer.says(200, "{\"state\":\"PAID\"}"));
            goOn();

            assertThat(state()).isEqualTo(BatchState.SETTLED);
            var part = "POST /submissions/" + desk.batch(batch).submission().key() + "/parts/1 ";
            var parts = connector.requests.stream()
                    .filter(request -> request.contains("/parts/"))
                    .toList();
            assertThat(parts).hasSize(5).allMatch(request -> request.startsWith(part));
            assertThat(parts.stream().map(HttpSubmissionTest::body).distinct()).hasSize(1);
        }
    }

    @Test
    void a_refusal_is_no_failure_and_waits_for_people() {
        try (var connector =
                RoughServer.that(RoughServer.says(422, "{\"code\":\"E17\",\"remedy\":\"Ask the bank\"}"))) {
            desk.submitsTo(HttpHosts.submitting(connector.url()));
            desk.transaction(beans -> beans.batches().submit(batch));
            desk.workOff();

            assertThat(state()).isEqualTo(BatchState.REJECTED);
            assertThat(desk.batch(batch).submission().refusal().code()).isEqualTo("E17");
            goOn();
            assertThat(connector.requests).hasSize(1);
        }
    }

    private void goOn() {
        desk.now = desk.now.plus(Duration.ofHours(3));
        desk.strike();
        desk.workOff();
    }

    private static String body(String request) {
        return request.substring(request.indexOf("\r\n\r\n"));
    }

    private BatchState state() {
        return desk.batch(batch).state();
    }
}
