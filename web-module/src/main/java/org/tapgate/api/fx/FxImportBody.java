package org.tapgate.api.fx;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.fx.FxImport;

/** What a file of exchange rates did, as it is answered. */
@Schema(name = "FxRateImport")
public record FxImportBody(
        @Schema(description = "Rates in the file", example = "30")
        int rates,

        @Schema(description = "Rates that were not there", example = "28")
        int created,

        @Schema(description = "Rates of a pair and day that were there and differed", example = "1")
        int replaced,

        @Schema(description = "Rates that were there just so", example = "1")
        int unchanged,

        @Schema(description = "Currencies of the file that ISO 4217 no longer holds", example = "[\"CYP\"]")
        List<String> passedOver) {

    static FxImportBody of(FxImport done) {
        return new FxImportBody(
                done.rates(), done.count().created(), done.count().replaced(), done.unchanged(), done.passedOver());
    }
}
