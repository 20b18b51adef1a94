package org.tapgate.offline;

import java.util.List;
import java.util.UUID;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;

/**
 * A reported card, recognised. Its number is gone by the time the entry is judged, so what the number decides is kept.
 *
 * @param id in the register of cards
 * @param digits first six and last four
 * @param attributes what its account range told
 * @param rulesetIds rulesets that were for this card at this place when the entry happened
 * @param expired whether it was past its last month then
 */
public record OfflineCard(
        UUID id, MaskedPan digits, CardAttributes attributes, List<UUID> rulesetIds, boolean expired) {

    /** Copies the list. */
    public OfflineCard {
        rulesetIds = List.copyOf(rulesetIds);
    }
}
