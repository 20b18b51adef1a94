package org.tapgate.settlement.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.platform.http.RoughServer;
import org.tapgate.platform.http.RoughServer.Manners;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchKey;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.LineState;
import org.tapgate.settlement.LineType;
import org.tapgate.settlement.Submission;
import org.tapgate.settlement.Totals;

/** What the acquirer's connector says, and what it can do wrong. */
@Timeout(30)
class HttpAcquirerHostTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final UUID OPERATION = new UUID(7, 7);

    private static final BatchLine LINE = new BatchLine(
            OPERATION,
            new UUID(8, 8),
            "order-1",
            LineType.CAPTURE,
            NOON,
            1_000,
            10,
            "H1",
            "***7899",
            LineState.LIVE,
            null);

    private static final Batch BATCH = new Batch(
            new UUID(1, 1),
            3,
            new BatchKey(new UUID(2, 2), "EUR", null, LocalDate.of(2026, 11, 21)),
            BatchState.SUBMITTED,
            new Totals(1, 1_000, 10),
            new Batch.Times(NOON, NOON, NOON, NOON),
            "ab",
            Submission.under(new UUID(5, 5)),
            1);

    static Stream<Arguments> repliesToAPart() {
        return Stream.of(
                Arguments.of(RoughServer.says(200, ""), new HostReply.Taken()),
                Arguments.of(RoughServer.says(204, ""), new HostReply.Taken()),
                Arguments.of(
                        RoughServer.says(422, "{\"code\":\"E17\",\"remedy\":\"Ask the bank\",\"more\":1}"),
                        new HostReply.Refused(new Submission.Refusal("E17", "Ask the bank"))),
                Arguments.of(
                        RoughServer.says(422, "{\"code\":\"E17\"}"),
                        new HostReply.Refused(new Submission.Refusal("E17", ""))),
                Arguments.of(RoughServer.says(422, "{\"code\":\" \"}"), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.says(422, "<html>"), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.says(400, "{\"code\":\"E17\"}"), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.says(302, ""), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.says(500, ""), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.says(503, "{\"code\":\"E17\"}"), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.isSilent(), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.drips(), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.hangsUp(), new HostReply.NoAnswer()),
                Arguments.of(RoughServer.babbles(), new HostReply.NoAnswer()));
    }

    @ParameterizedTest
    @MethodSource("repliesToAPart")
    void only_a_clear_answer_to_a_part_or_a_header_counts(Manners manners, HostReply reply) {
        try (var server = RoughServer.that(manners)) {
            var host = HttpHosts.at(server.url());
            assertThat(host.take(BATCH, 1, List.of(LINE))).isEqualTo(reply);
            assertThat(host.finish(BATCH, 1)).isEqualTo(reply);
        }
    }

    static Stream<Arguments> repliesToTotals() {
        return Stream.of(
                Arguments.of(
                        RoughServer.says(200, "{\"captures\":1,\"captured\":1000,\"refunds\":2,\"refunded\":30}"),
                        Optional.of(new HostTotal(1, 1_000, 2, 30))),
                Arguments.of(
                        RoughServer.says(200, "{\"captures\":1,\"captured\":1000,\"refunds\":2}"), Optional.empty()),
                Arguments.of(RoughServer.says(200, "null"), Optional.empty()),
                Arguments.of(RoughServer.says(500, ""), Optional.empty()),
                Arguments.of(RoughServer.isSilent(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("repliesToTotals")
    void totals_are_whole_or_none(Manners manners, Optional<HostTotal> totals) {
        try (var server = RoughServer.that(manners)) {
            assertThat(HttpHosts.at(server.url()).of(BATCH)).isEqualTo(totals);
        }
    }

    static Stream<Arguments> advices() {
        return Stream.of(
                Arguments.of("{\"state\":\"PENDING\"}", new Advice.Pending()),
                Arguments.of("{\"state\":\"PAID\"}", new Advice.AllPaid()),
                Arguments.of(
                        "{\"state\":\"PARTLY_PAID\",\"failed\":[{\"operationId\":\"" + OPERATION
                                + "\",\"reason\":\"CLOSED\"}]}",
                        new Advice.SomePaid(List.of(new FailedLine(OPERATION, "CLOSED")))),
                Arguments.of("{\"state\":\"PARTLY_PAID\"}", new Advice.Pending()),
                Arguments.of("{\"state\":\"PARTLY_PAID\",\"failed\":[{\"reason\":\"CLOSED\"}]}", new Advice.Pending()),
                Arguments.of(
                        "{\"state\":\"REFUSED\",\"code\":\"E1\"}",
                        new Advice.Refused(new Submission.Refusal("E1", ""))),
                Arguments.of("{\"state\":\"something new\"}", new Advice.Pending()),
                Arguments.of("", new Advice.Pending()));
    }

    @ParameterizedTest
    @MethodSource("advices")
    void what_cannot_be_understood_of_an_advice_is_pending(String body, Advice advice) {
        try (var server = RoughServer.that(RoughServer.says(200, body))) {
            assertThat(HttpHosts.at(server.url()).advice(BATCH)).isEqualTo(advice);
        }
    }

    @Test
    void parts_and_header_go_to_the_address_of_the_key_with_the_token() {
        try (var server = RoughServer.that(RoughServer.says(200, ""))) {
            var host = HttpHosts.at(server.url());
            host.take(BATCH, 2, List.of(LINE));
            host.finish(BATCH, 2);

            var key = BATCH.submission().key();
            assertThat(server.requests.get(0))
                    .startsWith("POST /submissions/" + key + "/parts/2 ")
                    .contains(
                            "Authorization: Bearer t-1\r\n", "\"operationId\":\"" + OPERATION + "\"", "\"gross\":1000");
            assertThat(server.requests.get(1))
                    .startsWith("POST /submissions/" + key + " ")
                    .contains("\"parts\":2", "\"digest\":\"ab\"", "\"net\":990", "\"businessDate\":\"2026-11-21\"");
        }
    }

    @Test
    void without_an_address_nobody_answers() {
        var host = HttpHosts.at(null);
        assertThat(host.of(BATCH)).isEmpty();
        assertThat(host.finish(BATCH, 1)).isEqualTo(new HostReply.NoAnswer());
        assertThat(host.advice(BATCH)).isEqualTo(new Advice.Pending());
    }
}
