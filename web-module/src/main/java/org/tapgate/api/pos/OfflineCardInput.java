package org.tapgate.api.pos;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.MaskedPan;
import org.tapgate.offline.ReportedCard;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/** A card as a terminal reports it afterwards: by number, encrypted, or by its hash. It prints nothing of itself. */
@Schema(name = "OfflineCardInput", description = "One of pan, encrypted, and hash with keyId, first6 and last4")
public record OfflineCardInput(
        @CardNumber
        @Schema(nullable = true, description = "12 to 19 digits with a valid check digit", example = "5432101234597899")
        String pan,

        @Pattern(regexp = CardInput.MONTH, message = CardInput.MONTH_MESSAGE)
        @Schema(nullable = true, description = "With pan, when it is known", example = "2028-12")
        String expiry,

        @Schema(nullable = true, description = "Compact JWE of {pan, expiry}, as for POST /pos/check_entry")
        String encrypted,

        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "64 hex digits")
        @Schema(nullable = true, description = "HMAC-SHA-256 of the number under the terminal's own key, hex")
        String hash,

        @Schema(nullable = true, description = "Which key, with hash", example = "k1")
        String keyId,

        @Pattern(regexp = "[0-9]{6}", message = "6 digits")
        @Schema(nullable = true, description = "How the number begins, with hash", example = "543210")
        String first6,

        @Pattern(regexp = "[0-9]{4}", message = "4 digits")
        @Schema(nullable = true, description = "How the number ends, with hash", example = "7899")
        String last4) {

    private static final int LONGEST_KEY_ID = 64;

    /** What the schema cannot tell. */
    List<Fault> faults() {
        var faults = new Faults();
        if (Stream.of(pan, encrypted, hash).filter(Objects::nonNull).count() != 1) {
            faults.add("card", "invalid_value", "one of pan, encrypted and hash");
        }
        if (expiry != null && pan == null) {
            faults.add("card.expiry", "invalid_value", "only with pan");
        }
        if (hash != null) {
            faults.text("card.keyId", keyId, LONGEST_KEY_ID);
            faults.present("card.first6", first6);
            faults.present("card.last4", last4);
        } else if (keyId != null || first6 != null || last4 != null) {
            faults.present("card.hash", hash);
        }
        return faults.found();
    }

    /** The hash, when it is one. */
    Optional<ReportedCard> hashed() {
        return Optional.ofNullable(hash)
                .map(digits ->
                        new ReportedCard.Hash(keyId, digits.toLowerCase(Locale.ROOT), new MaskedPan(first6, last4)));
    }

    /** As other calls send a card. */
    CardInput asNumber() {
        return new CardInput(pan, expiry, encrypted);
    }

    @Override
    public String toString() {
        return "OfflineCardInput";
    }
}
