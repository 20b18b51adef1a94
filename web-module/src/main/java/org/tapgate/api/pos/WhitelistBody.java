package org.tapgate.api.pos;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.offline.WhitelistEdition;

/** The cards that this terminal may let in free while it is offline, wherever they were issued. */
@Schema(name = "WhitelistedPans")
public record WhitelistBody(
        @Schema(description = "Changes with the cards and with the key", example = "5f0c1d0a9be14c2d8e7f6a5b")
        String version,

        @Schema(description = "Not to be used from then on, unless asked for again")
        Instant validUntil,

        @Schema(description = "The terminal's own key, as it was handed over when pairing", example = "k1")
        String keyId,

        @Schema(example = "HMAC-SHA256") String algorithm,

        @Schema(description = "Of the digits of each card number in ASCII, 64 lower-case hex digits, in order")
        List<String> hashes) {

    static WhitelistBody of(WhitelistEdition edition, List<String> hashes, Instant validUntil) {
        return new WhitelistBody(edition.version(), validUntil, edition.keyId(), WhitelistEdition.ALGORITHM, hashes);
    }
}
