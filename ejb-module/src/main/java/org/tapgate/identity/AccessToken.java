package org.tapgate.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.audit.Actor;
import org.tapgate.platform.Ids;

/**
 * The claims of an access token for a client application (RFC 7519, MicroProfile JWT): what {@code POST /oauth/token}
 * signs, and what a request with it may do until it expires. It carries the role and the client, so that a request is
 * judged without a look into the database; a key taken back therefore ends with its last token, 15 minutes later.
 *
 * @param id {@code jti}
 * @param application {@code sub}: the application's id
 * @param name {@code name}: what the audit trail calls it
 * @param role {@code role}
 * @param client {@code client}: the id of the client it belongs to; empty for the operator's own application
 * @param scopes {@code groups}
 * @param issuedAt {@code iat}, whole seconds
 */
public record AccessToken(
        UUID id,
        UUID application,
        String name,
        Role role,
        Optional<UUID> client,
        Set<ApplicationScope> scopes,
        Instant issuedAt) {

    /** How long a token lives. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    /** By how much clocks of two nodes may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Copies the scopes. */
    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** A token issued now, with a new id, for some of the application's scopes. */
    public static AccessToken issue(ClientApplication application, Set<ApplicationScope> scopes, Instant now) {
        return new AccessToken(
                Ids.next(),
                application.id(),
                application.name(),
                application.role(),
                application.client(),
                scopes,
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** {@code exp}: the first instant at which it is no longer good. */
    public Instant expiresAt() {
        return issuedAt.plus(LIFETIME);
    }

    /** Whether it is good now. */
    public boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt()) && !issuedAt.isAfter(now.plus(SKEW));
    }

    /** Who its bearer is. */
    public Caller caller() {
        var scope = client.map(DataScope::ofClient).orElse(DataScope.EVERYTHING);
        return new Caller(new Actor(Actor.Kind.APPLICATION, application, name), role, scope, scopes);
    }
}
