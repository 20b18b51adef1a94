package org.tapgate.api.pos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card is free again. */
@Schema(name = "CancelEntry")
public record CancelEntryBody(@Schema(example = "CANCELLED") String status) {}
