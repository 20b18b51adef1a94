package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.999Z");
    private static final Set<ApplicationScope> SCOPES = Set.of(ApplicationScope.INTENTS, ApplicationScope.EVENTS);

    private final ClientApplication till = ClientApplication.of(Callers.CLIENT, Callers.CLIENT, "till", SCOPES, NOW);
    private final AccessToken token = AccessToken.issue(till, SCOPES, NOW);

    @Test
    void lives_fifteen_minutes_from_a_whole_second() {
        assertThat(token.issuedAt()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(token.expiresAt()).isEqualTo("2026-11-21T10:15:00Z");
    }

    @Test
    void has_an_id_of_its_own() {
        assertThat(AccessToken.issue(till, SCOPES, NOW).id()).isNotEqualTo(token.id());
    }

    @ParameterizedTest(name = "{0} after it was issued: {1}")
    @CsvSource({"-PT61S, false", "-PT60S, true", "PT0S, true", "PT14M59.999S, true", "PT15M, false"})
    void is_good_within_its_life_and_a_minute_of_wrong_clocks(Duration later, boolean good) {
        assertThat(token.isGoodAt(token.issuedAt().plus(later))).isEqualTo(good);
    }

    @Test
    void makes_its_bearer_the_caller_that_a_key_of_all_its_scopes_makes() {
        assertThat(token.caller()).isEqualTo(till.caller());
    }

    @Test
    void makes_its_bearer_less_when_it_has_fewer_scopes() {
        var less = AccessToken.issue(till, Set.of(ApplicationScope.EVENTS), NOW);

        assertThat(less.caller().keys()).containsExactly(ApplicationScope.EVENTS);
    }

    @Test
    void of_the_operator_sees_everything() {
        var own = ClientApplication.ofOperator(Callers.CLIENT, "Management", NOW);

        assertThat(AccessToken.issue(own, SCOPES, NOW).caller().scope()).isEqualTo(DataScope.EVERYTHING);
    }
}
