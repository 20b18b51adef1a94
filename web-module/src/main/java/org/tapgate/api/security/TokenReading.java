package org.tapgate.api.security;

import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tapgate.identity.AccessToken;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.Role;
import org.tapgate.platform.Ids;

/** Reads what {@code TokenKey} wrote into a token, after its signature was found to be ours. */
final class TokenReading {

    private TokenReading() {}

    /** The claims; empty when they are not as this version writes them. */
    static Optional<AccessToken> read(JsonWebToken token) {
        var id = Ids.parse(token.getTokenID());
        var application = Ids.parse(token.getSubject());
        var role = text(token, "role").flatMap(TokenReading::role);
        var client = text(token, "client");
        if (id.isEmpty() || application.isEmpty() || role.isEmpty() || !fits(role.get(), client)) {
            return Optional.empty();
        }
        return Optional.of(new AccessToken(
                id.get(),
                application.get(),
                text(token, "name").orElse(token.getSubject()),
                role.get(),
                client.flatMap(Ids::parse),
                scopes(token),
                Instant.ofEpochSecond(token.getIssuedAtTime())));
    }

    /** As in {@code ClientApplication}; a client that cannot be read must not widen the view to everything. */
    private static boolean fits(Role role, Optional<String> client) {
        return client.isPresent() == (role == Role.INTEGRATOR)
                && client.stream().allMatch(text -> Ids.parse(text).isPresent());
    }

    private static Set<ApplicationScope> scopes(JsonWebToken token) {
        return Optional.ofNullable(token.getGroups()).orElse(Set.of()).stream()
                .flatMap(group -> ApplicationScope.of(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    /** Claims of one's own come as JSON values (MicroProfile JWT 2.1, section 7.1.2). */
    private static Optional<String> text(JsonWebToken token, String claim) {
        var value = token.<Object>claim(claim).orElse(null);
        if (value instanceof JsonString json) {
            return Optional.of(json.getString());
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
