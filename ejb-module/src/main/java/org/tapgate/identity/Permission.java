package org.tapgate.identity;

import static org.tapgate.identity.ApplicationScope.EVENTS;
import static org.tapgate.identity.ApplicationScope.INTENTS;
import static org.tapgate.identity.ApplicationScope.MANAGE;
import static org.tapgate.identity.ApplicationScope.ORDERS;
import static org.tapgate.identity.ApplicationScope.REPORTS;
import static org.tapgate.identity.ApplicationScope.WEBHOOKS;
import static org.tapgate.identity.Grant.to;
import static org.tapgate.identity.Role.ADMIN;
import static org.tapgate.identity.Role.AUDITOR;
import static org.tapgate.identity.Role.CALL_CENTER;
import static org.tapgate.identity.Role.CLIENT_ADMIN;
import static org.tapgate.identity.Role.CLIENT_VIEWER;
import static org.tapgate.identity.Role.ISSUER;
import static org.tapgate.identity.Role.SERVICE_PROVIDER;
import static org.tapgate.identity.Role.USER;

import java.util.Arrays;
import java.util.List;

/**
 * Who may do what: the whole matrix, one row a permission (spec, roles). The server asks it at every boundary method
 * that carries {@code @Requires}; a new permission is a new row here and nothing else.
 *
 * <p>A role that a row does not name does not hold it. Rows without a cut by locations, issuers or clients are granted
 * {@code uncut} to the roles that are cut elsewhere: a location belongs to no issuer.
 */
public enum Permission {
    USER_VIEW(to(ADMIN, USER, CLIENT_ADMIN, AUDITOR)),
    USER_EDIT(to(ADMIN, CLIENT_ADMIN)),

    RULESET_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, ISSUER, CALL_CENTER, AUDITOR)),
    RULESET_EDIT(to(ADMIN, USER)),
    /** To save without a second person. */
    RULESET_RELEASE(to(ADMIN)),
    RULESET_APPROVE(to(ADMIN, USER)),
    RULESET_DELETE(to(ADMIN)),
    RULESET_SIMULATE(to(ADMIN, USER, ISSUER, CALL_CENTER)),

    ENTRY_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, ISSUER, CALL_CENTER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)
            .toKeysWith(REPORTS)),
    ENTRY_EXPORT(to(ADMIN, USER, SERVICE_PROVIDER, ISSUER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)),
    ENTRY_REVERSE(to(ADMIN, SERVICE_PROVIDER)),
    OFFLINE_SETTLE(to(ADMIN)),

    TRANSACTION_VIEW(to(ADMIN, USER, ISSUER, CALL_CENTER, AUDITOR)),

    TRAFFIC_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, CALL_CENTER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)
            .toKeysWith(REPORTS)),

    CARD_VIEW(to(ADMIN, USER, ISSUER, CALL_CENTER, AUDITOR)),
    CARD_EDIT(to(ADMIN, ISSUER)),
    WHITELIST_VIEW(to(ADMIN, USER, AUDITOR)),
    WHITELIST_EDIT(to(ADMIN)),

    LOCATION_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, AUDITOR).uncutTo(ISSUER, CALL_CENTER)),
    LOCATION_EDIT(to(ADMIN, USER)),
    LOCATION_DELETE(to(ADMIN)),

    TERMINAL_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)
            .uncutTo(CALL_CENTER)
            .toKeysWith(MANAGE)),
    TERMINAL_EDIT(to(ADMIN, USER, CLIENT_ADMIN)),
    TERMINAL_DELETE(to(ADMIN)),
    TERMINAL_UNPAIR(to(ADMIN)),
    PAIRING_CODE_ISSUE(to(ADMIN, USER, SERVICE_PROVIDER, CLIENT_ADMIN)),

    INTENT_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, CALL_CENTER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)
            .toKeysWith(INTENTS)),
    INTENT_EDIT(to(ADMIN, USER, CLIENT_ADMIN).toKeysWith(INTENTS)),
    ORDER_VIEW(to(ADMIN, USER, SERVICE_PROVIDER, ISSUER, CALL_CENTER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)
            .toKeysWith(ORDERS)),
    ORDER_EDIT(to(ADMIN, USER, CLIENT_ADMIN).toKeysWith(ORDERS)),
    ORDER_OVER_LIMIT(to(ADMIN).toKeysWith(ORDERS)),
    CONTRACT_VIEW(
            to(ADMIN, USER, CALL_CENTER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(ORDERS)),
    CONTRACT_EDIT(to(ADMIN, USER, CALL_CENTER, CLIENT_ADMIN).toKeysWith(ORDERS)),
    ADJUSTMENT_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR)),
    ADJUSTMENT_ASK(to(ADMIN, USER, CLIENT_ADMIN)),
    ADJUSTMENT_APPROVE(to(ADMIN)),
    CLIENT_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(MANAGE)),
    CLIENT_EDIT(to(ADMIN)),
    APPLICATION_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(MANAGE)),
    APPLICATION_EDIT(to(ADMIN, CLIENT_ADMIN)),
    KEY_ROTATE(to(ADMIN, CLIENT_ADMIN).toKeysWith(MANAGE)),

    BATCH_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(REPORTS)),
    BATCH_CLOSE(to(ADMIN, USER, CLIENT_ADMIN)),
    BATCH_SUBMIT(to(ADMIN, USER)),
    BATCH_EDIT(to(ADMIN)),
    BATCH_APPROVE(to(ADMIN)),

    ACCOUNT_RANGE_VIEW(to(ADMIN, USER, AUDITOR)),
    ACCOUNT_RANGE_EDIT(to(ADMIN)),

    FX_RATE_VIEW(to(ADMIN, USER, AUDITOR)),
    FX_RATE_EDIT(to(ADMIN)),
    TRANSACTION_FEED(to(ADMIN)),

    AUDIT_VIEW(to(ADMIN, USER, ISSUER, CLIENT_ADMIN, AUDITOR)),
    EVENT_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(EVENTS)),
    WEBHOOK_VIEW(to(ADMIN, USER, CLIENT_ADMIN, CLIENT_VIEWER, AUDITOR).toKeysWith(WEBHOOKS)),
    WEBHOOK_EDIT(to(ADMIN, CLIENT_ADMIN).toKeysWith(WEBHOOKS)),

    SETTING_VIEW(to(ADMIN, USER, AUDITOR)),
    SETTING_EDIT(to(ADMIN));

    @SuppressWarnings("ImmutableEnumChecker") // a record of unchangeable copies
    private final Grant grant;

    Permission(Grant grant) {
        this.grant = grant;
    }

    /** What a role holds; for an application's role, with a key of all scopes. */
    public static List<Permission> of(Role role) {
        return Arrays.stream(values())
                .filter(permission -> permission.grant.reach().containsKey(role))
                .toList();
    }

    Grant grant() {
        return grant;
    }
}
