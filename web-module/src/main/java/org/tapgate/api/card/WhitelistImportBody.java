package org.tapgate.api.card;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.card.WhitelistImport;

/** What a file of the whitelist did, as it is answered. */
@Schema(name = "WhitelistImport")
public record WhitelistImportBody(
        @Schema(description = "Different cards in the file", example = "120")
        int cards,

        @Schema(description = "Cards that were not on the list", example = "100")
        int created,

        @Schema(description = "Cards that were on the list", example = "20")
        int unchanged) {

    static WhitelistImportBody of(WhitelistImport done) {
        return new WhitelistImportBody(done.cards(), done.added(), done.cards() - done.added());
    }
}
