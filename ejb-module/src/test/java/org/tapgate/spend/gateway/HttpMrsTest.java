package org.tapgate.spend.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.MaskedPan;
import org.tapgate.money.Money;
import org.tapgate.platform.http.RoughServer;
import org.tapgate.platform.http.RoughServer.Manners;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.CardTransaction.Kind;
import org.tapgate.spend.Mrs.Enrolled;
import org.tapgate.spend.Mrs.MrsAnswer.Posted;
import org.tapgate.spend.Mrs.MrsAnswer.Unreachable;
import org.tapgate.spend.MrsCard;

@Timeout(20)
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class HttpMrsTest {

    private static final MrsCard CARD =
            new MrsCard(List.of(new CardFingerprint("k1", "ab")), new MaskedPan("543210", "7899"));

    private static final Instant SINCE = Instant.parse("2026-10-22T10:00:00Z");

    private static HttpMrs mrs(RoughServer server) {
        var calls = new MrsCalls();
        calls.url = Optional.ofNullable(server).map(RoughServer::url);
        calls.token = Optional.of("token\n");
        calls.timeout = Duration.ofMillis(400);
        calls.connect();
        var mrs = new HttpMrs();
        mrs.calls = calls;
        return mrs;
    }

    private static String transaction(String members) {
        return "{\"transactions\":[{\"reference\":\"r\",\"kind\":\"PURCHASE\",\"at\":\"2026-11-20T18:30:00+01:00\","
                + "\"mcc\":\"5812\",\"amount\":{\"amount\":4250,\"currency\":\"USD\"}" + members + "}]}";
    }

    @Test
    void transactions_are_asked_for_and_read() {
        var billing = ",\"billing\":{\"amount\":3900,\"currency\":\"EUR\"},\"merchant\":\"Bistro\"";
        try (var server = RoughServer.that(RoughServer.says(200, transaction(billing)))) {
            assertThat(mrs(server).transactions(CARD, SINCE))
                    .isEqualTo(new Posted(List.of(new CardTransaction(
                            "r",
                            Kind.PURCHASE,
                            Instant.parse("2026-11-20T17:30:00Z"),
                            "5812",
                            new Money(4_250, "USD"),
                            new Money(3_900, "EUR")))));
            assertThat(server.requests.get(0))
                    .startsWith("POST /transactions/search ")
                    .contains("Bearer token\r\n", "\"since\":\"2026-10-22T10:00:00Z\"", "\"hash\":\"ab\"");
        }
    }

    @Test
    void a_card_that_is_unknown_there_has_none() {
        try (var server = RoughServer.that(RoughServer.says(404, ""))) {
            assertThat(mrs(server).transactions(CARD, SINCE)).isEqualTo(new Posted(List.of()));
        }
    }

    static Stream<Manners> failures() {
        return Stream.of(
                RoughServer.says(200, "<html>"),
                RoughServer.says(200, "{}"),
                RoughServer.says(200, "null"),
                RoughServer.says(200, "{\"transactions\":[null]}"),
                RoughServer.says(200, transaction(",\"mcc\":\"58\"")),
                RoughServer.says(200, transaction(",\"billing\":{\"amount\":-1,\"currency\":\"EUR\"}")),
                RoughServer.says(200, transaction(",\"amount\":{\"amount\":9223372036854775807,\"currency\":\"USD\"}")),
                RoughServer.says(200, transaction(",\"billing\":{\"amount\":1000000000000001,\"currency\":\"EUR\"}")),
                RoughServer.says(200, transaction(",\"billing\":{\"amount\":1}")),
                RoughServer.says(200, transaction(",\"kind\":\"THEFT\"")),
                RoughServer.says(200, transaction(",\"at\":\"yesterday\"")),
                RoughServer.says(500, transaction("")),
                RoughServer.isSilent(),
                RoughServer.drips(),
                RoughServer.hangsUp(),
                RoughServer.babbles());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anything_else_is_no_answer(Manners manners) {
        try (var server = RoughServer.that(manners)) {
            assertThat(mrs(server).transactions(CARD, SINCE)).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void an_enrolment_is_confirmed_by_success_alone() {
        try (var server = RoughServer.that(RoughServer.says(204, ""))) {
            assertThat(mrs(server).enrol(CARD, SINCE)).contains(new Enrolled(null));
            assertThat(server.requests.get(0))
                    .startsWith("POST /enrolments ")
                    .contains("\"enrolledAt\":\"2026-10-22T10:00:00Z\"");
            server.from(RoughServer.says(503, ""));
            assertThat(mrs(server).enrol(CARD, SINCE)).isEmpty();
        }
    }

    @Test
    void an_enrolment_can_tell_by_which_identifier_the_card_is_known() {
        try (var server = RoughServer.that(RoughServer.says(201, "{\"aref\":\"A-1\",\"tier\":\"GOLD\"}"))) {
            assertThat(mrs(server).enrol(CARD, SINCE)).contains(new Enrolled("A-1"));
        }
    }

    static Stream<String> answersWithoutUse() {
        return Stream.of(
                "<html>",
                "null",
                "[]",
                "{}",
                "{\"aref\":null}",
                "{\"aref\":\"\"}",
                "{\"aref\":\"two words\"}",
                "{\"aref\":{}}",
                "{\"aref\":\"" + "a".repeat(101) + "\"}",
                "{\"aref\":\"5432100000047899\"}");
    }

    @ParameterizedTest
    @MethodSource("answersWithoutUse")
    void an_identifier_that_cannot_be_kept_confirms_all_the_same(String body) {
        try (var server = RoughServer.that(RoughServer.says(200, body))) {
            assertThat(mrs(server).enrol(CARD, SINCE)).contains(new Enrolled(null));
        }
    }

    @Test
    void without_an_address_it_is_unreachable() {
        assertThat(mrs(null).transactions(CARD, SINCE)).isInstanceOf(Unreachable.class);
    }
}
