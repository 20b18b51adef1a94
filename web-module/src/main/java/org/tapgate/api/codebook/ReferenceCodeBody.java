package org.tapgate.api.codebook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.codebook.SavedCode;

/** A code as it is answered; members that its list does not have are null. */
@Schema(name = "ReferenceCode")
public record ReferenceCodeBody(
        @Schema(example = "COUNTRY") String list,
        @Schema(example = "POL") String code,
        @Schema(example = "Poland") String name,
        @Schema(nullable = true, example = "PL") String alpha2,
        @Schema(nullable = true, example = "616") String numeric,
        @Schema(nullable = true) Integer minorUnits,
        @Schema(nullable = true) String last,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    static ReferenceCodeBody of(SavedCode saved) {
        var code = saved.code();
        return new ReferenceCodeBody(
                code.list().name(),
                code.code(),
                code.name(),
                code.alpha2(),
                code.numeric(),
                code.minorUnits(),
                code.last(),
                code.validFrom(),
                code.validTo());
    }
}
