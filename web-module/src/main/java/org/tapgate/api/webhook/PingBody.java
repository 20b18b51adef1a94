package org.tapgate.api.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test that is on its way. */
@Schema(name = "Ping")
public record PingBody(
        @Schema(description = "The webhook-id that will arrive")
        UUID eventId) {}
