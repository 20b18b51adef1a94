package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.platform.Fault;
import org.tapgate.reference.FewCodes;

class DraftsTest {

    private static final String ID = "01980000-0000-7000-8000-000000000001";

    @Test
    void of_a_client_may_leave_the_capture_type_out() {
        assertThat(new ClientDraft("Shop", "EUR", "POL", "Europe/Warsaw", null).faults(new FewCodes()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} = \"{1}\": {2}")
    @CsvSource({
        "name, ' ', required",
        "name, 'two\nlines', malformed",
        "currency, XXY, unknown_currency",
        "currency, , required",
        "country, PL, unknown_country",
        "timeZone, Mars/Olympus, unknown_time_zone",
        "timeZone, +02:00, unknown_time_zone"
    })
    void of_a_client_name_the_field_that_is_wrong(String field, String value, String code) {
        var draft = new ClientDraft(
                field.equals("name") ? value : "Shop",
                field.equals("currency") ? value : "EUR",
                field.equals("country") ? value : "POL",
                field.equals("timeZone") ? value : "Europe/Warsaw",
                CaptureType.EXPLICIT);

        assertThat(draft.faults(new FewCodes()))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple(field, code));
    }

    @Test
    void of_a_client_name_all_that_is_wrong() {
        assertThat(new ClientDraft(null, null, null, null, null).faults(new FewCodes()))
                .extracting(Fault::field)
                .containsExactly("name", "currency", "country", "timeZone");
    }

    @Test
    void of_an_application_need_a_client_a_name_and_a_scope() {
        assertThat(new ApplicationDraft(null, null, Set.of()).faults())
                .extracting(Fault::field)
                .containsExactly("clientId", "name", "scopes");
    }

    @Test
    void of_a_user_get_the_narrowest_scope_of_the_role_and_see_nothing() {
        var draft = user(Role.CALL_CENTER, null, null);

        assertThat(draft.faults()).isEmpty();
        assertThat(draft.dataScope()).isEqualTo(new DataScope(ScopeKind.ICA, Set.of()));
        assertThat(user(Role.AUDITOR, null, null).dataScope()).isEqualTo(DataScope.EVERYTHING);
    }

    @Test
    void of_a_user_keep_the_address_in_lower_case() {
        assertThat(user(Role.USER, null, null).normalEmail()).isEqualTo("anna@example.test");
    }

    @ParameterizedTest(name = "{0} with {1} of \"{2}\": {3}")
    @CsvSource({
        "SERVICE_PROVIDER, LOC, " + ID + ", ",
        "SERVICE_PROVIDER, ALL, , scope.kind",
        "SERVICE_PROVIDER, LOC, 1234, scope.members",
        "ISSUER, ICA, 1234, ",
        "ISSUER, LOC, " + ID + ", scope.kind",
        "ADMIN, ALL, 1234, scope.members",
        "CLIENT_ADMIN, CLI, " + ID + ", ",
        "INTEGRATOR, CLI, " + ID + ", role"
    })
    void of_a_user_need_a_scope_that_fits_the_role(Role role, ScopeKind kind, String member, String field) {
        var draft = user(role, kind, member == null ? null : Set.of(member));

        assertThat(draft.faults())
                .extracting(Fault::field)
                .containsExactlyElementsOf(field == null ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @CsvSource({"'', malformed", "no-at, malformed", "a@b c, malformed", "@b, malformed", ", required"})
    void of_a_user_need_an_address(String email, String code) {
        assertThat(new UserDraft(email, "Anna", "Nowak", Role.USER, null, null, null).faults())
                .extracting(Fault::code)
                .containsExactly(code);
    }

    @Test
    void of_a_user_stay_inside_what_whoever_adds_it_sees() {
        var own = DataScope.ofClient(Callers.CLIENT);

        assertThat(user(Role.CLIENT_VIEWER, ScopeKind.CLI, Set.of(Callers.CLIENT.toString()))
                        .isInside(own))
                .isTrue();
        assertThat(user(Role.CLIENT_VIEWER, ScopeKind.CLI, Set.of(ID.replace('1', '2')))
                        .isInside(own))
                .isFalse();
        assertThat(user(Role.CLIENT_VIEWER, ScopeKind.CLI, Set.of()).isInside(own))
                .isFalse();
        assertThat(user(Role.ADMIN, null, null).isInside(own)).isFalse();
        assertThat(user(Role.ADMIN, null, null).isInside(DataScope.EVERYTHING)).isTrue();
    }

    private static UserDraft user(Role role, ScopeKind kind, Set<String> members) {
        return new UserDraft("Anna@Example.test", "Anna", "Nowak", role, kind, members, null);
    }
}
