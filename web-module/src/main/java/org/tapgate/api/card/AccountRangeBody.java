package org.tapgate.api.card;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.SavedAccountRange;

/** An account range as it is answered. */
@Schema(name = "AccountRange")
public record AccountRangeBody(
        UUID id,

        @Schema(description = "First prefix, 6 to 19 digits", example = "543210")
        String low,

        @Schema(description = "Last prefix, 6 to 19 digits", example = "543219")
        String high,

        @Schema(description = "Number of the issuing member, 1 to 11 digits", example = "1234")
        String ica,

        @Schema(example = "Bank Wiślany") String icaName,

        @Schema(description = "ISO 3166-1 alpha-3", example = "POL")
        String issuerCountry,

        @Schema(description = "Three capital letters or digits", example = "MCG")
        String productCode) {

    static AccountRangeBody of(SavedAccountRange saved) {
        var range = saved.range();
        return new AccountRangeBody(
                saved.id(),
                range.low(),
                range.high(),
                range.ica(),
                range.icaName(),
                range.issuerCountry(),
                range.productCode());
    }
}
