package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.Pan;

/** The card that is held to the terminal. It prints nothing of itself. */
@Schema(name = "PosCard")
public record CardInput(
        @NotNull
        @CardNumber
        @Schema(description = "12 to 19 digits with a valid check digit", example = "5432101234597899")
        String pan,

        @NotNull
        @Pattern(regexp = "2[0-9]{3}-(0[1-9]|1[0-2])", message = "a month such as 2028-12")
        @Schema(description = "The last month in which the card is valid", example = "2028-12")
        String expiry,

        @Null(message = "encrypted cards are not supported yet: send pan and expiry") @Schema(hidden = true)
        String encrypted) {

    Pan number() {
        return Pan.parse(pan).orElseThrow();
    }

    YearMonth month() {
        return YearMonth.parse(expiry);
    }

    @Override
    public String toString() {
        return "CardInput";
    }
}
