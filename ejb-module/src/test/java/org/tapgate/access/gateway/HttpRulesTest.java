package org.tapgate.access.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.access.EntryMode;
import org.tapgate.access.ExternalRules.Question;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.access.Place;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.MaskedPan;
import org.tapgate.platform.http.RoughServer;
import org.tapgate.platform.http.RoughServer.Manners;
import org.tapgate.spend.MrsCard;

/** Without a container, and so without its circuit breaker, which a black-box test watches. */
@Timeout(20)
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class HttpRulesTest {

    private static final Question QUESTION = new Question(
            "vip",
            EntryMode.FREE,
            new MrsCard(List.of(new CardFingerprint("k1", "ab")), new MaskedPan("543210", "7899")),
            new CardAttributes("543210-543219", "1234", "Bank", "POL", "MCG"),
            new Place(new UUID(1, 1), null, "POL", "LOUNGE", Duration.ZERO));

    private static HttpRules rules(String url) {
        var calls = new RulesCalls();
        calls.url = Optional.ofNullable(url);
        calls.token = Optional.empty();
        calls.connect();
        var rules = new HttpRules();
        rules.calls = calls;
        rules.clock = () -> Instant.parse("2026-11-21T10:00:00Z");
        rules.timeout = Duration.ofMillis(400);
        return rules;
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer(RoughServer.says(200, "{\"decision\":\"ALLOW\",\"more\":1}"), ExternalVerdict.ALLOW, 1),
                answer(RoughServer.says(200, "{\"decision\":\"DENY\"}"), ExternalVerdict.DENY, 1),
                answer(RoughServer.says(200, "{\"decision\":\"allow\"}"), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.says(200, "{}"), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.says(200, "null"), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.says(200, "<html>"), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.says(500, "{\"decision\":\"ALLOW\"}"), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.says(302, ""), ExternalVerdict.UNAVAILABLE, 2),
                answer(RoughServer.isSilent(), ExternalVerdict.UNAVAILABLE, 1),
                answer(RoughServer.drips(), ExternalVerdict.UNAVAILABLE, 1),
                answer(RoughServer.babbles(), ExternalVerdict.UNAVAILABLE, 2));
    }

    private static Arguments answer(Manners manners, ExternalVerdict verdict, int tries) {
        return Arguments.of(manners, verdict, tries);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void only_a_clear_answer_counts_and_failing_fast_gets_a_second_try(
            Manners manners, ExternalVerdict verdict, int tries) {
        try (var server = RoughServer.that(manners)) {
            assertThat(rules(server.url()).ask(QUESTION, Duration.ZERO)).isEqualTo(verdict);
            assertThat(server.requests).hasSize(tries);
        }
    }

    @Test
    void the_card_is_named_without_its_number() {
        try (var server = RoughServer.that(RoughServer.says(200, "{\"decision\":\"ALLOW\"}"))) {
            rules(server.url()).ask(QUESTION, Duration.ZERO);

            assertThat(server.requests.get(0))
                    .contains("\"ruleset\":\"vip\"", "\"mode\":\"FREE\"", "\"keyId\":\"k1\"", "\"productCode\":\"MCG\"")
                    .contains("\"country\":\"POL\"", "\"at\":\"2026-11-21T10:00:00Z\"");
        }
    }

    @Test
    void a_tap_that_has_waited_long_enough_asks_nobody() {
        try (var server = RoughServer.that(RoughServer.says(200, "{\"decision\":\"ALLOW\"}"))) {
            assertThat(rules(server.url()).ask(QUESTION, Duration.ofMillis(400)))
                    .isEqualTo(ExternalVerdict.UNAVAILABLE);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void without_an_address_there_is_nobody_to_ask() {
        assertThat(rules(null).ask(QUESTION, Duration.ZERO)).isEqualTo(ExternalVerdict.NOT_CONFIGURED);
    }
}
