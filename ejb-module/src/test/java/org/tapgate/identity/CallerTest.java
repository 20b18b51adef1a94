package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final DataScope TWO_ISSUERS = new DataScope(ScopeKind.ICA, Set.of("1234", "99"));

    @Test
    void sees_the_data_of_its_own_scope() {
        var issuer = Callers.with(Role.ISSUER, TWO_ISSUERS);

        assertThat(issuer.scopeFor(Permission.ENTRY_VIEW)).isEqualTo(TWO_ISSUERS);
    }

    @Test
    void sees_all_of_what_cannot_be_cut_along_its_scope() {
        var issuer = Callers.with(Role.ISSUER, TWO_ISSUERS);

        assertThat(issuer.scopeFor(Permission.LOCATION_VIEW)).isEqualTo(DataScope.EVERYTHING);
    }

    @Test
    void sees_nothing_without_a_scope_not_even_what_cannot_be_cut() {
        var issuer = Callers.with(Role.ISSUER, new DataScope(ScopeKind.ICA, Set.of()));

        assertThat(issuer.may(Permission.LOCATION_VIEW)).isTrue();
        assertThat(issuer.scopeFor(Permission.LOCATION_VIEW).isNothing()).isTrue();
        assertThat(issuer.scopeFor(Permission.ENTRY_VIEW).isNothing()).isTrue();
    }

    @Test
    void of_a_call_centre_sees_everything_or_some_issuers() {
        assertThat(Callers.with(Role.CALL_CENTER, TWO_ISSUERS).scopeFor(Permission.ENTRY_VIEW))
                .isEqualTo(TWO_ISSUERS);
        assertThat(Callers.with(Role.CALL_CENTER, DataScope.EVERYTHING).scopeFor(Permission.ENTRY_VIEW))
                .isEqualTo(DataScope.EVERYTHING);
    }

    @Test
    void does_not_ask_for_the_scope_of_what_it_may_not_do() {
        var auditor = Callers.in(Role.AUDITOR);

        assertThatIllegalStateException().isThrownBy(() -> auditor.scopeFor(Permission.LOCATION_EDIT));
    }

    @Test
    void cannot_have_a_scope_of_a_kind_that_its_role_does_not_know() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Callers.with(Role.SERVICE_PROVIDER, DataScope.EVERYTHING));
    }

    @Test
    void that_is_an_application_needs_the_right_key() {
        assertThat(Callers.application(Role.INTEGRATOR, ApplicationScope.REPORTS)
                        .may(Permission.ENTRY_VIEW))
                .isTrue();
        assertThat(Callers.application(Role.INTEGRATOR, ApplicationScope.ORDERS).may(Permission.ENTRY_VIEW))
                .isFalse();
        assertThat(Callers.application(Role.INTEGRATOR).may(Permission.ENTRY_VIEW))
                .isFalse();
    }
}
