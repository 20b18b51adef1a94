package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Ids;

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
    void that_is_a_person_is_the_second_one_to_anybody_else_and_a_program_never_is() {
        var person = Callers.admin();

        assertThat(person.isSecondPersonTo(Ids.next())).isTrue();
        assertThat(person.isSecondPersonTo(person.id())).isFalse();
        assertThat(ClientApplication.ofOperator(Ids.next(), "Management", Instant.EPOCH)
                        .caller()
                        .isSecondPersonTo(person.id()))
                .isFalse();
    }

    @Test
    void that_is_an_application_rotates_its_own_keys_for_no_more_than_it_may_itself() {
        var own = application(Callers.CLIENT, ApplicationScope.MANAGE);
        var sibling = application(Ids.next(), ApplicationScope.MANAGE);
        var caller = Callers.application(Role.INTEGRATOR, ApplicationScope.MANAGE);

        assertThat(caller.mayRotateKeysOf(own)).isTrue();
        assertThat(caller.mayRotateKeysOf(sibling)).isFalse();
        assertThat(caller.mayRotateKeysOf(application(own.id(), ApplicationScope.MANAGE, ApplicationScope.ORDERS)))
                .isFalse();
    }

    @Test
    void that_is_a_person_rotates_the_keys_of_all_applications_inside_its_client() {
        var person = Callers.in(Role.CLIENT_ADMIN);
        var theirs = application(Ids.next(), ApplicationScope.ORDERS);
        var others =
                ClientApplication.of(Ids.next(), Ids.next(), "till", Set.of(ApplicationScope.ORDERS), Instant.EPOCH);

        assertThat(person.mayRotateKeysOf(theirs)).isTrue();
        assertThat(person.mayRotateKeysOf(others)).isFalse();
        assertThat(Callers.admin().mayRotateKeysOf(others)).isTrue();
    }

    private static ClientApplication application(UUID id, ApplicationScope... scopes) {
        return ClientApplication.of(id, Callers.CLIENT, "till", Set.of(scopes), Instant.EPOCH);
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
