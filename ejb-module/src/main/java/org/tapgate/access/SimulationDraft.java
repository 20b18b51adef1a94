package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.card.GivenCard;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * What to try, as a document gives it; members may be missing.
 *
 * @param card whose number is in memory only
 * @param locationId where
 * @param at when; null = now
 * @param ruleset a ruleset that nobody has saved, to try beside the saved ones; null = the saved ones alone
 * @param rulesetId the saved ruleset whose place it takes; null = none
 */
public record SimulationDraft(GivenCard card, UUID locationId, Instant at, RulesetTerms ruleset, UUID rulesetId) {

    /** What is wrong with it beside its ruleset. */
    public List<Fault> faults() {
        var faults = new Faults();
        GivenCard.look(faults, "card", card);
        faults.present("locationId", locationId);
        return faults.found();
    }
}
