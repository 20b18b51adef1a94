package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What rules make of a token that they have seen before. */
class GenuineTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final KeyPair OURS = Keys.pair(2048);

    private static final KeyPair LATER = Keys.pair(2048);

    private final AtomicInteger computed = new AtomicInteger();

    private final TokenRules rules =
            new TokenRules(Duration.ofHours(1), Set.of("tapgate"), this::computes, new GenuineTokens(2));

    private KeyPair registered = OURS;

    @Test
    void a_genuine_signature_is_computed_once_and_the_answer_is_the_same() {
        var first = verify(token(0), NOW);

        assertThat(first).isInstanceOf(TerminalIdentity.class);
        assertThat(verify(token(0), NOW)).isEqualTo(first);
        assertThat(computed).hasValue(1);
    }

    @Test
    void a_false_signature_is_computed_and_refused_every_time() {
        var forged = Tokens.rs256("{\"alg\":\"RS256\"}", claims(0), LATER.getPrivate());

        assertThat(verify(forged, NOW)).isInstanceOf(TokenOutcome.Forbidden.class);
        assertThat(verify(forged, NOW)).isInstanceOf(TokenOutcome.Forbidden.class);
    }

    @Test
    void a_token_that_was_good_is_over_when_its_time_is() {
        verify(token(0), NOW);

        assertThat(verify(token(0), NOW.plusSeconds(400))).isEqualTo(forbidden(TokenFault.EXPIRED));
        assertThat(verify(token(0), NOW.minusSeconds(400))).isEqualTo(forbidden(TokenFault.ISSUED_IN_FUTURE));
    }

    @Test
    void a_token_that_was_good_is_refused_once_the_terminal_has_another_key() {
        verify(token(0), NOW);
        registered = LATER;

        assertThat(verify(token(0), NOW)).isEqualTo(forbidden(TokenFault.SIGNATURE));
    }

    @Test
    void a_token_that_was_good_is_refused_once_the_terminal_is_unknown() {
        verify(token(0), NOW);
        registered = null;

        assertThat(verify(token(0), NOW)).isEqualTo(forbidden(TokenFault.UNKNOWN_TERMINAL));
    }

    @Test
    void what_was_not_sent_for_a_while_is_forgotten_and_the_rest_is_not() {
        verify(token(0), NOW);
        for (int number = 2; number < 12; number++) {
            verify(token(1), NOW);
            verify(token(number), NOW);
        }
        computed.set(0);

        verify(token(1), NOW);
        assertThat(computed).hasValue(0);
        verify(token(0), NOW);
        assertThat(computed).hasValue(1);
    }

    private TokenOutcome verify(String token, Instant at) {
        return rules.verify(
                token,
                at,
                serialNumber -> Optional.ofNullable(registered).map(pair -> (RSAPublicKey) pair.getPublic()));
    }

    private boolean computes(RSAPublicKey key, byte[] message, byte[] signature) {
        computed.incrementAndGet();
        return SignatureCheck.EVERY_TIME.isGenuine(key, message, signature);
    }

    private static TokenOutcome forbidden(TokenFault fault) {
        return new TokenOutcome.Forbidden(fault, Optional.of(new SerialNumber("SN-1")));
    }

    private static String token(int number) {
        return Tokens.rs256("{\"alg\":\"RS256\"}", claims(number), OURS.getPrivate());
    }

    private static String claims(int number) {
        long from = NOW.getEpochSecond();
        return "{\"sub\":\"SN-1\",\"iat\":%d,\"exp\":%d,\"n\":%d}".formatted(from, from + 300, number);
    }
}
