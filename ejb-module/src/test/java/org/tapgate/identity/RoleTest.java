package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void belongs_to_people_unless_it_is_the_integrators() {
        assertThat(Arrays.stream(Role.values()).filter(role -> !role.isForPeople()))
                .containsExactly(Role.INTEGRATOR);
    }

    @Test
    void of_a_scope_has_a_wire_name_that_leads_back() {
        for (var scope : ApplicationScope.values()) {
            assertThat(ApplicationScope.of(scope.wireName())).contains(scope);
        }
        assertThat(ApplicationScope.of("INTENTS")).isEmpty();
    }
}
