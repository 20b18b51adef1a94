package org.tapgate.webhook.boundary;

import org.tapgate.platform.WriteOutcome.Refusal;

/** Why something is not done as things are. */
enum WebhookRefusal implements Refusal {
    ENDPOINT_DISABLED("The endpoint is disabled: enable it first"),
    DELIVERY_UNDER_WAY("The delivery is being sent or held: wait for its end");

    private final String message;

    WebhookRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
