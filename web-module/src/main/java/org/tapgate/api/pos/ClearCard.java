package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.tapgate.card.Pan;

/** A card in the clear, as it is sent or as it lies in an envelope. It prints nothing of itself. */
public record ClearCard(
        @NotNull @CardNumber String pan,

        @NotNull @Pattern(regexp = CardInput.MONTH, message = CardInput.MONTH_MESSAGE)
        String expiry) {

    Pan number() {
        return Pan.parse(pan).orElseThrow();
    }

    YearMonth month() {
        return YearMonth.parse(expiry);
    }

    @Override
    public String toString() {
        return "ClearCard";
    }
}
