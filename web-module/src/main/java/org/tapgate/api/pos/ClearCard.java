package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.tapgate.card.Pan;
import org.tapgate.platform.Faults;

/** A card in the clear, as it is sent or as it lies in an envelope. It prints nothing of itself. */
public record ClearCard(
        @NotNull @CardNumber String pan,

        @NotNull @Pattern(regexp = CardInput.MONTH, message = CardInput.MONTH_MESSAGE)
        String expiry) {

    /** Where a month ends last. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    Pan number() {
        return Pan.parse(pan).orElseThrow();
    }

    YearMonth month() {
        return YearMonth.parse(expiry);
    }

    /** A card is over when its month has ended everywhere: nobody is turned away where it still is that month. */
    void expiryFaults(Faults faults, Instant now) {
        if (month().isBefore(YearMonth.from(now.atOffset(LAST)))) {
            faults.add("card.expiry", "expired", "the card is past its last month");
        }
    }

    @Override
    public String toString() {
        return "ClearCard";
    }
}
