package org.tapgate.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.idempotency.ShownOnce;
import org.tapgate.webhook.boundary.WebhookEndpoints;

/** An endpoint with a new secret, this once. */
@Schema(name = "NewWebhookEndpoint")
public record NewEndpointBody(
        @JsonUnwrapped EndpointBody endpoint,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "What you verify with, shown this once: a secret (whsec_) or a public key (whpk_)",
                example = "whsec_...")
        String secret)
        implements ShownOnce {

    static NewEndpointBody of(WebhookEndpoints.WithSecret made) {
        return new NewEndpointBody(
                EndpointBody.of(made.endpoint()), made.secret().reveal());
    }

    @Override
    public NewEndpointBody withoutSecret() {
        return new NewEndpointBody(endpoint, null);
    }

    @Override
    public String toString() {
        return "NewEndpointBody[" + endpoint.id() + "]";
    }
}
