package org.tapgate.api.pos;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card that is held to the terminal: in the clear, or encrypted. It prints nothing of itself. */
@Schema(name = "PosCard", description = "Either pan and expiry, or encrypted")
@CardGiven
@CardOnce
public record CardInput(
        @CardNumber
        @Schema(nullable = true, description = "12 to 19 digits with a valid check digit", example = "5432101234597899")
        String pan,

        @Pattern(regexp = MONTH, message = MONTH_MESSAGE)
        @Schema(nullable = true, description = "The last month in which the card is valid", example = "2028-12")
        String expiry,

        @Schema(
                nullable = true,
                description = "Compact JWE of the JSON object {pan, expiry} under a key of GET /pos/keys;"
                        + " RSA-OAEP-256 and A256GCM, not compressed")
        String encrypted) {

    static final String MONTH = "2[0-9]{3}-(0[1-9]|1[0-2])";

    static final String MONTH_MESSAGE = "a month such as 2028-12";

    @Override
    public String toString() {
        return "CardInput";
    }
}
