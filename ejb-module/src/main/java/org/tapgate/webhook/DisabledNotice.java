package org.tapgate.webhook;

import java.net.URI;

/** The mail about an endpoint that was disabled. */
public final class DisabledNotice {

    private DisabledNotice() {}

    /** What it is about. */
    public static String subject(Endpoint endpoint) {
        return "Webhook endpoint disabled: " + host(endpoint);
    }

    /** What there is to know and to do; without the path of the address, which may hold a secret. */
    public static String text(Endpoint endpoint) {
        var disabled = endpoint.disabled().orElseThrow();
        return """
                The webhook endpoint %s at %s gets no more events since %s.

                Reason: %s

                Events are held for 30 days. When the endpoint works again, enable it (PUT
                /api/v1/webhook-endpoints/%s with "enabled": true): what was held is sent then.
                """.formatted(endpoint.id(), host(endpoint), disabled.since(), why(disabled.reason()), endpoint.id());
    }

    private static String why(DisabledReason reason) {
        return switch (reason) {
            case GONE -> "it answered 410 Gone";
            case FAILING -> "for five days every call of it failed";
            case SWITCHED_OFF -> "it was switched off";
        };
    }

    private static String host(Endpoint endpoint) {
        return URI.create(endpoint.settings().url()).getHost();
    }
}
