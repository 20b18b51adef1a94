package org.tapgate.api.psp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.order.ListedOperation;

/** Where to go from here. */
@Schema(name = "PspLink")
public record LinkBody(
        @Schema(example = "/psp/api/v1/operations/01980000-0000-7000-8000-000000000000/actions")
        String href,

        @Schema(example = "actions") String rel,

        @Schema(example = "GET") String method) {

    static LinkBody toActionsOf(ListedOperation listed) {
        var href = "/psp/api/v1/operations/" + listed.operation().id() + "/actions";
        return new LinkBody(href, "actions", "GET");
    }
}
