package org.tapgate.api.codebook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.ListedCode;

/** A code as it is sent; list and code are in the address. What is wrong with it, {@link ListedCode} says. */
@Schema(name = "ReferenceCodeInput")
public record ReferenceCodeInput(
        @Schema(required = true, example = "Poland") String name,

        @Schema(nullable = true, description = "Of countries: ISO 3166-1 alpha-2", example = "PL")
        String alpha2,

        @Schema(nullable = true, description = "Of countries and currencies: three digits", example = "616")
        String numeric,

        @Schema(nullable = true, description = "Of currencies: digits after the decimal point")
        Integer minorUnits,

        @Schema(nullable = true, description = "Of merchant categories: the last code of the run, or the code itself")
        String last,

        @Schema(nullable = true, description = "First day on the list; null = ever since")
        LocalDate validFrom,

        @Schema(nullable = true, description = "First day no longer on the list; null = open")
        LocalDate validTo) {

    ListedCode code(CodeList list, String code) {
        return new ListedCode(list, code, name, alpha2, numeric, minorUnits, last, validFrom, validTo);
    }
}
