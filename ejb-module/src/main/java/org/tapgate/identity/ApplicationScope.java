package org.tapgate.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client application is allowed to be used for; the values of the {@code groups} claim of its tokens. */
public enum ApplicationScope {
    /** Payment intents on terminals. */
    INTENTS,
    /** Orders, their operations and contracts. */
    ORDERS,
    /** Reading events. */
    EVENTS,
    /** Webhook endpoints and their deliveries. */
    WEBHOOKS,
    /** Entries and reports. */
    REPORTS,
    /** The client's own records in the management API. */
    MANAGE;

    /** The name in JSON and in tokens: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that wire name; empty for any other text. */
    public static Optional<ApplicationScope> of(String wireName) {
        return Arrays.stream(values())
                .filter(scope -> scope.wireName().equals(wireName))
                .findFirst();
    }
}
