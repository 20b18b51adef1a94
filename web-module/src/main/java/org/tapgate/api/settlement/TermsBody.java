package org.tapgate.api.settlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.settlement.SettlementTerms;

/** What is agreed with a client on its settlement. */
@Schema(name = "SettlementTerms")
public record TermsBody(
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "must be a time of day such as 22:00")
        @Schema(
                nullable = true,
                example = "22:00",
                description =
                        "When days end, by the client's clock: before noon, in the night after; null: never by itself")
        String cutOff,

        @NotNull @Schema(description = "Whether groups of devices have batches of their own", example = "false")
        Boolean byGroup,

        @NotNull @Schema(description = "Lines with which a batch is closed before its day ends", example = "1000000")
        Integer sizeLimit,

        @NotNull
        @Schema(description = "What the acquirer keeps of a capture, in hundredths of a percent", example = "125")
        Integer feeBasisPoints) {

    static TermsBody of(SettlementTerms terms) {
        var cutOff = Optional.ofNullable(terms.day().cutOff()).map(LocalTime::toString);
        return new TermsBody(cutOff.orElse(null), terms.byGroup(), terms.sizeLimit(), terms.feeBasisPoints());
    }

    LocalTime time() {
        return cutOff == null ? null : LocalTime.parse(cutOff);
    }
}
