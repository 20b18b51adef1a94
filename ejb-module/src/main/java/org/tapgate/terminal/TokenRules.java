package org.tapgate.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tapgate.terminal.GenuineTokens.Genuine;
import org.tapgate.terminal.TokenOutcome.Forbidden;

/**
 * When a terminal's token proves who calls (access-control.md section 8). The key is always the registered one of the
 * terminal named in {@code sub}; nothing in the token has a say in it. The signature comes last, being the dearest.
 *
 * @param longestLifetime the most that may lie between {@code iat} and {@code exp}
 * @param audiences the names this server answers to in {@code aud}, for tokens that have one
 * @param signatures tells whether a signature is genuine
 * @param known tokens whose signature was
 */
public record TokenRules(
        Duration longestLifetime, Set<String> audiences, SignatureCheck signatures, GenuineTokens known) {

    /** Clocks of terminals may be wrong by so much, either way. */
    public static final Duration SKEW = Duration.ofSeconds(60);

    private static final Duration SHORTEST_LIFETIME = Duration.ofSeconds(1);

    /** Twice the longest honest token: a 4096-bit signature and a dozen claims. */
    private static final int LONGEST_TEXT = 4096;

    /** Copies the audiences. */
    public TokenRules {
        audiences = Set.copyOf(audiences);
    }

    /**
     * Verifies a token. Whether its {@code jti} was used before is left to the caller, who can remember.
     *
     * @param token the compact text as sent; null when none was
     * @param now server time
     */
    public TokenOutcome verify(String token, Instant now, TerminalKeys keys) {
        if (token == null || token.isEmpty() || token.length() > LONGEST_TEXT) {
            return Forbidden.of(TokenFault.MISSING_OR_TOO_LONG);
        }
        return known.find(token)
                .filter(genuine -> keys.keyOf(genuine.claims().subject())
                        .filter(genuine.key()::equals)
                        .isPresent())
                .map(genuine -> outcome(genuine.claims(), faultOf(genuine.claims(), now)))
                .orElseGet(() -> read(token, now, keys));
    }

    private TokenOutcome read(String token, Instant now, TerminalKeys keys) {
        var parsed = CompactToken.parse(token);
        if (parsed.isEmpty()) {
            return Forbidden.of(TokenFault.MALFORMED);
        }
        var headerFault = faultOf(parsed.get().header());
        if (headerFault.isPresent()) {
            return Forbidden.of(headerFault.get());
        }
        var claims = TokenClaims.read(parsed.get().claims());
        if (claims.isEmpty()) {
            return Forbidden.of(TokenFault.CLAIMS);
        }
        var key = keys.keyOf(claims.get().subject());
        var fault = faultOf(claims.get(), now).or(() -> signatureFault(parsed.get(), key));
        if (fault.isEmpty()) {
            known.remember(token, new Genuine(claims.get(), key.orElseThrow()));
        }
        return outcome(claims.get(), fault);
    }

    private static TokenOutcome outcome(TokenClaims claims, Optional<TokenFault> fault) {
        return fault.isPresent() ? new Forbidden(fault.get(), Optional.of(claims.subject())) : identity(claims);
    }

    private Optional<TokenFault> signatureFault(CompactToken token, Optional<RSAPublicKey> key) {
        if (key.isEmpty()) {
            return Optional.of(TokenFault.UNKNOWN_TERMINAL);
        }
        return token.isSignedBy(key.get(), signatures) ? Optional.empty() : Optional.of(TokenFault.SIGNATURE);
    }

    /** RFC 7515 section 4.1.11: who does not understand what is marked critical refuses. We understand nothing of it. */
    private static Optional<TokenFault> faultOf(JsonNode header) {
        if (!header.path("alg").isTextual()
                || !"RS256".equals(header.path("alg").textValue())) {
            return Optional.of(TokenFault.ALGORITHM);
        }
        return header.has("crit") || header.has("b64") ? Optional.of(TokenFault.CRITICAL_HEADER) : Optional.empty();
    }

    private Optional<TokenFault> faultOf(TokenClaims claims, Instant now) {
        var lifetime = Duration.between(claims.issuedAt(), claims.expiresAt());
        if (lifetime.compareTo(SHORTEST_LIFETIME) < 0 || lifetime.compareTo(longestLifetime) > 0) {
            return Optional.of(TokenFault.LIFETIME);
        }
        if (claims.issuedAt().isAfter(now.plus(SKEW))) {
            return Optional.of(TokenFault.ISSUED_IN_FUTURE);
        }
        if (claims.notBefore().filter(start -> start.isAfter(now.plus(SKEW))).isPresent()) {
            return Optional.of(TokenFault.NOT_YET_VALID);
        }
        if (!claims.expiresAt().isAfter(now.minus(SKEW))) {
            return Optional.of(TokenFault.EXPIRED);
        }
        return claims.audiences()
                        .filter(sent -> sent.stream().noneMatch(audiences::contains))
                        .isPresent()
                ? Optional.of(TokenFault.AUDIENCE)
                : Optional.empty();
    }

    private static TerminalIdentity identity(TokenClaims claims) {
        return new TerminalIdentity(
                claims.subject(), claims.tokenId(), claims.expiresAt().plus(SKEW));
    }
}
