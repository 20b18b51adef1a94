package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final DataScope TWO_ISSUERS = new DataScope(ScopeKind.ICA, Set.of("1234", "99"));

    @Test
    void seesTheDataOfItsOwnScope() {
        var issuer = Callers.with(Role.ISSUER, TWO_ISSUERS);

        assertThat(issuer.scopeFor(Permission.ENTRY_VIEW)).isEqualTo(TWO_ISSUERS);
    }

    @Test
    void seesAllOfWhatCannotBeCutAlongItsScope() {
        var issuer = Callers.with(Role.ISSUER, TWO_ISSUERS);

        assertThat(issuer.scopeFor(Permission.LOCATION_VIEW)).isEqualTo(DataScope.EVERYTHING);
    }

    @Test
    void seesNothingWithoutAScopeNotEvenWhatCannotBeCut() {
        var issuer = Callers.with(Role.ISSUER, new DataScope(ScopeKind.ICA, Set.of()));

        assertThat(issuer.may(Permission.LOCATION_VIEW)).isTrue();
        assertThat(issuer.scopeFor(Permission.LOCATION_VIEW).isNothing()).isTrue();
        assertThat(issuer.scopeFor(Permission.ENTRY_VIEW).isNothing()).isTrue();
    }

    @Test
    void ofACallCentreSeesEverythingOrSomeIssuers() {
        assertThat(Callers.with(Role.CALL_CENTER, TWO_ISSUERS).scopeFor(Permission.ENTRY_VIEW))
                .isEqualTo(TWO_ISSUERS);
        assertThat(Callers.with(Role.CALL_CENTER, DataScope.EVERYTHING).scopeFor(Permission.ENTRY_VIEW))
                .isEqualTo(DataScope.EVERYTHING);
    }

    @Test
    void doesNotAskForTheScopeOfWhatItMayNotDo() {
        var auditor = Callers.in(Role.AUDITOR);

        assertThatIllegalStateException().isThrownBy(() -> auditor.scopeFor(Permission.LOCATION_EDIT));
    }

    @Test
    void cannotHaveAScopeOfAKindThatItsRoleDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Callers.with(Role.SERVICE_PROVIDER, DataScope.EVERYTHING));
    }

    @Test
    void thatIsAnApplicationNeedsTheRightKey() {
        assertThat(Callers.application(Role.INTEGRATOR, ApplicationScope.REPORTS)
                        .may(Permission.ENTRY_VIEW))
                .isTrue();
        assertThat(Callers.application(Role.INTEGRATOR, ApplicationScope.ORDERS).may(Permission.ENTRY_VIEW))
                .isFalse();
        assertThat(Callers.application(Role.INTEGRATOR).may(Permission.ENTRY_VIEW))
                .isFalse();
    }
}
