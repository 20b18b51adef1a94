package org.tapgate.api.psp;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOperation;

/** A part of the list of operations. */
@Schema(name = "PspOperations")
public record OperationsBody(List<OperationBody> operations) {

    static OperationsBody of(List<ListedOperation> operations) {
        return new OperationsBody(operations.stream().map(OperationBody::of).toList());
    }
}
