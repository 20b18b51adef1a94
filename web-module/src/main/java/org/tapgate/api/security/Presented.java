package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapgate.identity.ApiKey;

/** What a program presents to prove who it is. Two proofs at once are none: nobody can tell which one is meant. */
sealed interface Presented {

    /** Nothing. */
    record Nothing() implements Presented {}

    /** Something that is no proof. */
    record Unusable() implements Presented {}

    /** A key of ours, in its form at least. */
    record Key(ApiKey key) implements Presented {}

    /** A token, {@code Bearer} in the {@code Authorization} header. */
    record Token() implements Presented {}

    String BEARER = "bearer ";
    String KEY_HEADER = "X-Api-Key";
    String KEY_PREFIX = "tgk_";

    /** The compact form of RFC 7515, section 7.1; the server's own reader would also take base64 with padding. */
    Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    static Presented in(HttpServletRequest request) {
        return in(all(request, "Authorization"), all(request, KEY_HEADER));
    }

    static Presented in(List<String> authorizations, List<String> keys) {
        if (authorizations.isEmpty() && keys.isEmpty()) {
            return new Nothing();
        }
        if (authorizations.size() + keys.size() > 1) {
            return new Unusable();
        }
        return keys.isEmpty() ? inAuthorization(authorizations.get(0)) : key(keys.get(0));
    }

    private static Presented inAuthorization(String header) {
        return bearer(header)
                .map(token -> token.startsWith(KEY_PREFIX) ? key(token) : token(token))
                .orElseGet(Unusable::new);
    }

    /** The token of an {@code Authorization} header (RFC 6750, section 2.1); empty for another scheme. */
    static Optional<String> bearer(String header) {
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static Presented token(String text) {
        return COMPACT.matcher(text).matches() ? new Token() : new Unusable();
    }

    private static Presented key(String text) {
        return ApiKey.parse(text).<Presented>map(Key::new).orElseGet(Unusable::new);
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
