package org.tapgate.api.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for a token as it was sent: parameters of the form, and what came by HTTP Basic.
 *
 * @param grantType {@code grant_type}, if sent
 * @param clientId the client, if it authenticates at all
 * @param secret what proves it
 * @param scopes the scopes asked for; empty for all
 */
record TokenRequest(Optional<String> grantType, String clientId, String secret, List<String> scopes) {

    private static final String BASIC = "basic ";

    /**
     * Reads a request.
     *
     * @return empty when it is malformed: a parameter twice, two ways to authenticate, or broken encoding (RFC 6749,
     *     sections 2.3 and 3.2); what we do not know is ignored, as the RFC demands
     */
    static Optional<TokenRequest> read(String form, String authorization) {
        try {
            var parameters = parameters(form);
            var basic = authorization == null ? Optional.<String[]>empty() : Optional.of(basic(authorization));
            if (basic.isPresent() && parameters.containsKey("client_secret")) {
                return Optional.empty();
            }
            return Optional.of(new TokenRequest(
                    Optional.ofNullable(parameters.get("grant_type")),
                    basic.map(pair -> pair[0]).orElse(parameters.getOrDefault("client_id", "")),
                    basic.map(pair -> pair[1]).orElse(parameters.getOrDefault("client_secret", "")),
                    words(parameters.getOrDefault("scope", ""))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TokenRequest[" + clientId + "]";
    }

    private static Map<String, String> parameters(String form) {
        var parameters = new HashMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var parts = pair.split("=", 2);
            var value = parts.length == 2 ? decoded(parts[1]) : "";
            // A parameter without a value counts as left out, and none may come twice (RFC 6749, section 3.2)
            if (!value.isEmpty() && parameters.put(decoded(parts[0]), value) != null) {
                throw new IllegalArgumentException("A parameter twice");
            }
        }
        return parameters;
    }

    private static String[] basic(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new IllegalArgumentException("Another scheme");
        }
        var pair = new String(
                Base64.getDecoder()
                        .decode(authorization.substring(BASIC.length()).strip()),
                StandardCharsets.UTF_8);
        var parts = pair.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("No password");
        }
        return new String[] {decoded(parts[0]), decoded(parts[1])};
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
