package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void belongsToPeopleUnlessItIsTheIntegrators() {
        assertThat(Arrays.stream(Role.values()).filter(role -> !role.isForPeople()))
                .containsExactly(Role.INTEGRATOR);
    }

    @Test
    void ofAScopeHasAWireNameThatLeadsBack() {
        for (var scope : ApplicationScope.values()) {
            assertThat(ApplicationScope.of(scope.wireName())).contains(scope);
        }
        assertThat(ApplicationScope.of("INTENTS")).isEmpty();
    }
}
