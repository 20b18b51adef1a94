package org.tapgate.api.point;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The intent that something was done with. */
@Schema(name = "PointIntentId")
public record IntentIdBody(UUID id) {}
