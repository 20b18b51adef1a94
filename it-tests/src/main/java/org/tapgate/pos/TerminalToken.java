package org.tapgate.pos;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The token a terminal proves itself with: a JWT (RFC 7519) signed with RS256 by its own key. */
public final class TerminalToken {

    /** How long a token lives: short, since a new one costs nothing. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private TerminalToken() {}

    /** A token for one request. */
    public static String of(String serialNumber, TerminalKey key, Instant now) {
        return of(
                Map.of("alg", "RS256", "typ", "JWT"),
                Map.of(
                        "sub", serialNumber,
                        "iat", now.getEpochSecond(),
                        "exp", now.plus(LIFE).getEpochSecond(),
                        "jti", UUID.randomUUID().toString()),
                key);
    }

    /** A token of any content, also one that must be refused. */
    public static String of(Map<String, ?> header, Map<String, ?> claims, TerminalKey key) {
        var signed = part(header) + "." + part(claims);
        return signed + "." + BASE64URL.encodeToString(key.sign(signed));
    }

    private static String part(Map<String, ?> members) {
        try {
            return BASE64URL.encodeToString(Answer.JSON.writeValueAsBytes(members));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
