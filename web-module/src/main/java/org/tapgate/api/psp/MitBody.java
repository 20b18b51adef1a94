package org.tapgate.api.psp;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a payment on a contract: its authorization. One that was declined says so, and took no money. */
@Schema(name = "PspMit")
public record MitBody(OperationBody operation) {}
