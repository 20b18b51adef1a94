package org.tapgate.api.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.idempotency.ShownOnce;
import org.tapgate.terminal.OfferedCode;

/** A pairing code for the operator. */
@Schema(name = "PairingCode")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PairingCodeBody(
        @Schema(description = "Shown this once; ask again for another one", example = "01234567")
        String pairingCode,

        @Schema(description = "Two hours after it was made") Instant expiresAt)
        implements ShownOnce {

    static PairingCodeBody of(OfferedCode offered) {
        return new PairingCodeBody(offered.code().digits(), offered.expiresAt());
    }

    @Override
    public Object withoutSecret() {
        return new PairingCodeBody(null, expiresAt);
    }
}
