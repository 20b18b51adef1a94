package org.tapgate.api.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.intent.IntentLimits;

/** What may be asked for in one intent. */
@Schema(name = "PointLimits")
public record LimitsBody(
        @Schema(example = "EUR") String currency,

        @JsonProperty("min_amount") @Schema(description = "Minor units", example = "1")
        long least,

        @JsonProperty("max_amount") @Schema(description = "Minor units", example = "100000000")
        long most,

        @JsonProperty("max_installments") @Schema(example = "72")
        int mostInstallments) {

    static LimitsBody of(IntentLimits limits) {
        return new LimitsBody(limits.currency(), limits.least(), limits.most(), limits.mostInstallments());
    }
}
