package org.tapgate.api.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deliveries are sent again, or would be. */
@Schema(name = "DeliveryCount")
public record CountBody(@Schema(example = "17") long count) {}
