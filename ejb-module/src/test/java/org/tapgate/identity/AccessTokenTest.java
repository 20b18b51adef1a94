package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.999Z");

    @Test
    void lives_fifteen_minutes_from_a_whole_second() {
        var token = token(Optional.of(Callers.CLIENT));

        assertThat(token.issuedAt()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(token.expiresAt()).isEqualTo("2026-11-21T10:15:00Z");
    }

    @Test
    void has_an_id_of_its_own() {
        assertThat(token(Optional.empty()).id())
                .isNotEqualTo(token(Optional.empty()).id());
    }

    @Test
    void sees_its_client_or_everything_when_it_is_the_operators() {
        assertThat(token(Optional.of(Callers.CLIENT)).dataScope()).isEqualTo(DataScope.ofClient(Callers.CLIENT));
        assertThat(token(Optional.empty()).dataScope()).isEqualTo(DataScope.EVERYTHING);
    }

    private static AccessToken token(Optional<UUID> client) {
        return AccessToken.issue(Callers.CLIENT, Role.INTEGRATOR, client, Set.of(ApplicationScope.INTENTS), NOW);
    }
}
