package org.tapgate.api.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.fx.SavedFxRate;

/** An exchange rate as it is answered. */
@Schema(name = "FxRate")
public record FxRateBody(
        UUID id,

        @Schema(description = "The day it is of", example = "2026-11-20")
        LocalDate date,

        @Schema(description = "One unit of which is sold, ISO 4217 alpha-3", example = "EUR")
        String base,

        @Schema(description = "In which it is paid, ISO 4217 alpha-3", example = "USD")
        String quote,

        @Schema(description = "Units of the quote for one unit of the base", example = "1.0832")
        BigDecimal rate) {

    static FxRateBody of(SavedFxRate saved) {
        var rate = saved.rate();
        return new FxRateBody(saved.id(), rate.date(), rate.base(), rate.quote(), rate.rate());
    }
}
