package org.tapgate.api.pos;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.terminal.OfflineKey;
import org.tapgate.terminal.PairingOutcome.Paired;

/** What a terminal gets when it is paired. */
@Schema(name = "Pairing")
public record PairBody(
        @Schema(example = "PAIRED") String status,
        String serialNumber,

        @Schema(description = "To set the clock of the terminal by")
        Instant serverTime,

        Key offlineKey) {

    /** The terminal's own HMAC key for lists of cards, which only it can read. */
    @Schema(name = "OfflineKey")
    public record Key(
            @Schema(example = "k1") String keyId,

            @Schema(description = "RSA-OAEP-256 under the key that was sent, base64")
            String encryptedKey) {

        static Key of(OfflineKey key) {
            return new Key(key.keyId(), key.encryptedKey());
        }
    }

    static PairBody of(Paired paired) {
        return new PairBody(
                "PAIRED", paired.terminal().serialNumber().value(), paired.at(), Key.of(paired.offlineKey()));
    }
}
