package org.tapgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    /** The cells of roles.md, written the other way round: y = holds it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "|", useHeadersInDisplayName = true, textBlock = """
            permission         | ADMIN | USER | SERVICE_PROVIDER | ISSUER | CALL_CENTER | CLIENT_ADMIN | CLIENT_VIEWER | INTEGRATOR | AUDITOR
            USER_VIEW          | y     | y    | -                | -      | -           | y            | -             | -          | y
            USER_EDIT          | y     | -    | -                | -      | -           | y            | -             | -          | -
            RULESET_VIEW       | y     | y    | y                | y      | y           | -            | -             | -          | y
            RULESET_EDIT       | y     | y    | -                | -      | -           | -            | -             | -          | -
            RULESET_RELEASE    | y     | -    | -                | -      | -           | -            | -             | -          | -
            RULESET_APPROVE    | y     | y    | -                | -      | -           | -            | -             | -          | -
            RULESET_DELETE     | y     | -    | -                | -      | -           | -            | -             | -          | -
            RULESET_SIMULATE   | y     | y    | -                | y      | y           | -            | -             | -          | -
            ENTRY_VIEW         | y     | y    | y                | y      | y           | y            | y             | REPORTS    | y
            ENTRY_EXPORT       | y     | y    | y                | y      | -           | y            | y             | -          | y
            ENTRY_REVERSE      | y     | -    | y                | -      | -           | -            | -             | -          | -
            OFFLINE_SETTLE     | y     | -    | -                | -      | -           | -            | -             | -          | -
            TRANSACTION_VIEW   | y     | y    | -                | y      | y           | -            | -             | -          | y
            TRAFFIC_VIEW       | y     | y    | y                | -      | y           | y            | y             | REPORTS    | y
            CARD_VIEW          | y     | y    | -                | y      | y           | -            | -             | -          | y
            CARD_EDIT          | y     | -    | -                | y      | -           | -            | -             | -          | -
            WHITELIST_VIEW     | y     | y    | -                | -      | -           | -            | -             | -          | y
            WHITELIST_EDIT     | y     | -    | -                | -      | -           | -            | -             | -          | -
            LOCATION_VIEW      | y     | y    | y                | y      | y           | -            | -             | -          | y
            LOCATION_EDIT      | y     | y    | -                | -      | -           | -            | -             | -          | -
            LOCATION_DELETE    | y     | -    | -                | -      | -           | -            | -             | -          | -
            TERMINAL_VIEW      | y     | y    | y                | -      | y           | y            | y             | MANAGE     | y
            TERMINAL_EDIT      | y     | y    | -                | -      | -           | y            | -             | -          | -
            TERMINAL_DELETE    | y     | -    | -                | -      | -           | -            | -             | -          | -
            TERMINAL_UNPAIR    | y     | -    | -                | -      | -           | -            | -             | -          | -
            PAIRING_CODE_ISSUE | y     | y    | y                | -      | -           | y            | -             | -          | -
            INTENT_VIEW        | y     | y    | y                | -      | y           | y            | y             | INTENTS    | y
            INTENT_EDIT        | y     | y    | -                | -      | -           | y            | -             | INTENTS    | -
            ORDER_VIEW         | y     | y    | y                | y      | y           | y            | y             | ORDERS     | y
            ORDER_EDIT         | y     | y    | -                | -      | -           | y            | -             | ORDERS     | -
            ORDER_OVER_LIMIT   | y     | -    | -                | -      | -           | -            | -             | ORDERS     | -
            CONTRACT_VIEW      | y     | y    | -                | -      | y           | y            | y             | ORDERS     | y
            CONTRACT_EDIT      | y     | y    | -                | -      | y           | y            | -             | ORDERS     | -
            ADJUSTMENT_VIEW    | y     | y    | -                | -      | -           | y            | y             | -          | y
            ADJUSTMENT_ASK     | y     | y    | -                | -      | -           | y            | -             | -          | -
            ADJUSTMENT_APPROVE | y     | -    | -                | -      | -           | -            | -             | -          | -
            CLIENT_VIEW        | y     | y    | -                | -      | -           | y            | y             | MANAGE     | y
            CLIENT_EDIT        | y     | -    | -                | -      | -           | -            | -             | -          | -
            APPLICATION_VIEW   | y     | y    | -                | -      | -           | y            | y             | MANAGE     | y
            APPLICATION_EDIT   | y     | -    | -                | -      | -           | y            | -             | -          | -
            KEY_ROTATE         | y     | -    | -                | -      | -           | y            | -             | MANAGE     | -
            BATCH_VIEW         | y     | y    | -                | -      | -           | y            | y             | REPORTS    | y
            BATCH_CLOSE        | y     | y    | -                | -      | -           | y            | -             | -          | -
            BATCH_SUBMIT       | y     | y    | -                | -      | -           | -            | -             | -          | -
            BATCH_EDIT         | y     | -    | -                | -      | -           | -            | -             | -          | -
            BATCH_APPROVE      | y     | -    | -                | -      | -           | -            | -             | -          | -
            ACCOUNT_RANGE_VIEW | y     | y    | -                | -      | -           | -            | -             | -          | y
            ACCOUNT_RANGE_EDIT | y     | -    | -                | -      | -           | -            | -             | -          | -
            FX_RATE_VIEW       | y     | y    | -                | -      | -           | -            | -             | -          | y
            FX_RATE_EDIT       | y     | -    | -                | -      | -           | -            | -             | -          | -
            TRANSACTION_FEED   | y     | -    | -                | -      | -           | -            | -             | -          | -
            AUDIT_VIEW         | y     | y    | -                | y      | -           | y            | -             | -          | y
            EVENT_VIEW         | y     | y    | -                | -      | -           | y            | y             | EVENTS     | y
            WEBHOOK_VIEW       | y     | y    | -                | -      | -           | y            | y             | WEBHOOKS   | y
            WEBHOOK_EDIT       | y     | -    | -                | -      | -           | y            | -             | WEBHOOKS   | -
            SETTING_VIEW       | y     | y    | -                | -      | -           | -            | -             | -          | y
            SETTING_EDIT       | y     | -    | -                | -      | -           | -            | -             | -          | -
            """)
    void is_held_by_the_roles_of_the_specification_and_no_other(
            Permission permission,
            String admin,
            String user,
            String serviceProvider,
            String issuer,
            String callCenter,
            String clientAdmin,
            String clientViewer,
            String integrator,
            String auditor) {
        assertThat(Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> mark(permission, role))))
                .isEqualTo(Map.of(
                        Role.ADMIN, admin,
                        Role.USER, user,
                        Role.SERVICE_PROVIDER, serviceProvider,
                        Role.ISSUER, issuer,
                        Role.CALL_CENTER, callCenter,
                        Role.CLIENT_ADMIN, clientAdmin,
                        Role.CLIENT_VIEWER, clientViewer,
                        Role.INTEGRATOR, integrator,
                        Role.AUDITOR, auditor));
    }

    @Test
    void each_one_has_its_row_in_this_test() {
        var rows = Arrays.stream(PermissionTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(source -> source.textBlock().lines().skip(1))
                .map(line -> line.split("\\|", 2)[0].strip());

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Permission.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void is_held_by_the_admin_whatever_it_is(Permission permission) {
        assertThat(Callers.admin().scopeFor(permission)).isEqualTo(DataScope.EVERYTHING);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void gives_the_auditor_nothing_but_views_and_exports(Permission permission) {
        assertThat(Callers.in(Role.AUDITOR).may(permission))
                .isEqualTo(permission.name().matches(".*_(VIEW|EXPORT)"));
    }

    private static String mark(Permission permission, Role role) {
        if (!role.isForPeople()) {
            return keyThatOpens(permission, role);
        }
        return Callers.in(role).may(permission) ? "y" : "-";
    }

    private static String keyThatOpens(Permission permission, Role role) {
        var opening = EnumSet.allOf(ApplicationScope.class).stream()
                .filter(key -> Callers.application(role, key).may(permission))
                .map(Enum::name)
                .toList();
        return opening.isEmpty() ? "-" : String.join(",", opening);
    }
}
