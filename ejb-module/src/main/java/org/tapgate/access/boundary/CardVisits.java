package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.EntryStore;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.VisitsLeft;
import org.tapgate.card.Card;
import org.tapgate.card.CardState;
import org.tapgate.card.KnownCard;
import org.tapgate.card.PanRange;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;

/** What is left of a card's visits, for people who look at it. */
@Stateless
public class CardVisits {

    @Inject
    private RulesetDirectory rulesets;

    @Inject
    private EntryStore entries;

    @Inject
    private InstantSource clock;

    /**
     * What is left under each active ruleset that is for this card, in their order of precedence. A ruleset whose BIN
     * ranges cut through what is known of the number is left out: the number itself is not kept.
     *
     * @param card one that the caller may see
     */
    @Requires(Permission.CARD_VIEW)
    public List<VisitsLeft> of(Card card) {
        var now = clock.instant();
        var numbers = PanRange.of(card.digits(), card.attributes().accountRange());
        var candidates = rulesets.index().forCard(card.attributes(), numbers, now);
        var known = new KnownCard(card.id(), card.state() != CardState.ACTIVE);
        var facts = entries.facts(known, "", new AccessRequest(null, card.attributes(), null, now), candidates);
        return VisitsLeft.of(candidates, facts, now);
    }
}
