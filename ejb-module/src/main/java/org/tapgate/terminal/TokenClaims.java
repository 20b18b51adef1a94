package org.tapgate.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The registered claims of RFC 7519 that a terminal's token has, each of the right type. Others are nobody's business.
 *
 * @param subject {@code sub}, the serial number
 * @param issuedAt {@code iat}
 * @param expiresAt {@code exp}
 * @param notBefore {@code nbf}, when sent
 * @param audiences {@code aud}, when sent
 * @param tokenId {@code jti}, when sent
 */
record TokenClaims(
        SerialNumber subject,
        Instant issuedAt,
        Instant expiresAt,
        Optional<Instant> notBefore,
        Optional<Set<String>> audiences,
        Optional<String> tokenId) {

    private static final int LONGEST_TOKEN_ID = 255;

    /** Reads the claims; empty when one is missing that has to be there, or one that is there has another type. */
    static Optional<TokenClaims> read(JsonNode claims) {
        var subject = SerialNumber.parse(claims.path("sub").textValue());
        var issuedAt = NumericDate.read(claims.path("iat"));
        var expiresAt = NumericDate.read(claims.path("exp"));
        var notBefore = optional(claims, "nbf", NumericDate::read);
        var audiences = optional(claims, "aud", TokenClaims::audiences);
        var tokenId = optional(claims, "jti", TokenClaims::tokenId);
        if (subject.isEmpty() || issuedAt.isEmpty() || expiresAt.isEmpty()) {
            return Optional.empty();
        }
        if (!notBefore.sound() || !audiences.sound() || !tokenId.sound()) {
            return Optional.empty();
        }
        return Optional.of(new TokenClaims(
                subject.get(), issuedAt.get(), expiresAt.get(), notBefore.value(), audiences.value(), tokenId.value()));
    }

    private static <T> Sent<T> optional(JsonNode claims, String name, Function<JsonNode, Optional<T>> reading) {
        var value = reading.apply(claims.path(name));
        return new Sent<>(value, value.isPresent() || !claims.has(name));
    }

    private static Optional<Set<String>> audiences(JsonNode claim) {
        if (claim.isTextual()) {
            return Optional.of(Set.of(claim.textValue()));
        }
        var texts = StreamSupport.stream(claim.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
        return claim.isArray() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<String> tokenId(JsonNode claim) {
        return Optional.ofNullable(claim.textValue()).filter(id -> !id.isEmpty() && id.length() <= LONGEST_TOKEN_ID);
    }

    /** A claim that may be left out, but not sent wrong. */
    private record Sent<T>(Optional<T> value, boolean sound) {}
}
