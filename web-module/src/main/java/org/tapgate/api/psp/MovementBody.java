package org.tapgate.api.psp;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOperation;

/** The operation that came of a call; what came of the operation itself, it says. */
@Schema(name = "PspMovement")
public record MovementBody(UUID operationId, Instant operationTime) {

    static MovementBody of(ListedOperation listed) {
        return new MovementBody(listed.operation().id(), listed.operation().at());
    }
}
