package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapgate.access.AccessEngine;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CardSpan;
import org.tapgate.access.GateFacts;
import org.tapgate.access.PastEntries;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetDraft;
import org.tapgate.access.Simulation;
import org.tapgate.access.SimulationDraft;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.Card;
import org.tapgate.card.CardArchive;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.KnownCard;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;

/** Tells what would be decided about a card somewhere, sometime. Writes nothing and asks nobody outside. */
@Stateless
public class RulesetSimulator {

    @Inject
    FingerprintKeys keys;

    @Inject
    AccountRangeDirectory ranges;

    @Inject
    AccessPoints accessPoints;

    @Inject
    RulesetDirectory rulesets;

    @Inject
    RulesetDrafts drafts;

    @Inject
    CardArchive cards;

    @Inject
    PastEntries past;

    @Inject
    Gates gates;

    @Inject
    CurrentCaller current;

    @Inject
    InstantSource clock;

    /** Everything that keeps this from being tried. */
    @Requires(Permission.RULESET_SIMULATE)
    public List<Fault> faults(SimulationDraft tried) {
        var faults = new ArrayList<>(tried.faults());
        if (tried.locationId() != null
                && accessPoints.placeAt(tried.locationId()).isEmpty()) {
            faults.add(new Fault("locationId", "unknown_location", "there is no such location"));
        }
        if (tried.ruleset() != null) {
            faults.addAll(drafts.faults(tried.rulesetId(), tried.ruleset()));
        } else if (tried.rulesetId() != null) {
            faults.add(new Fault("ruleset", "required", "is required with rulesetId"));
        }
        return faults;
    }

    /**
     * What would be decided; empty when the card is none of the caller's.
     *
     * @param tried without faults
     */
    @Requires(Permission.RULESET_SIMULATE)
    public Optional<Simulation> simulate(SimulationDraft tried) {
        var pan = tried.card().number();
        var attributes = ranges.index().attributes(pan);
        if (!isOf(attributes, current.get().scopeFor(Permission.RULESET_SIMULATE))) {
            return Optional.empty();
        }
        var at = tried.at() == null ? clock.instant() : tried.at();
        var draft = Optional.ofNullable(tried.ruleset()).map(terms -> drafts.of(tried.rulesetId(), terms));
        return accessPoints
                .placeAt(tried.locationId())
                .map(place -> new AccessRequest(pan, attributes, place, at))
                .map(request -> simulate(request, draft));
    }

    private Simulation simulate(AccessRequest request, Optional<RulesetDraft> draft) {
        var saved = rulesets.index().candidates(request);
        var candidates = draft.map(tried -> tried.among(saved, request)).orElse(saved);
        var decision = AccessEngine.suppose(request, candidates, facts(request, candidates));
        return new Simulation(
                request.pan().masked(),
                request,
                decision,
                draft.map(RulesetDraft::id).orElse(null));
    }

    private AccessFacts facts(AccessRequest request, Candidates candidates) {
        return cards.find(keys.all(request.pan()), DataScope.EVERYTHING)
                .map(card -> facts(card, request, candidates))
                .orElse(AccessFacts.NEW_CARD);
    }

    /** A tap on no terminal in particular: no earlier inquiry of one counts. */
    private AccessFacts facts(Card card, AccessRequest request, Candidates candidates) {
        var span = new CardSpan(card.id(), candidates.pastSince(request), request.at());
        return past.pasts(List.of(span), Set.of())
                .get(card.id())
                .factsFor(request)
                .with(gates.facts(GateFacts.NONE, new KnownCard(card.id(), false), candidates, request.at()));
    }

    /** Issuers try their own cards. */
    private static boolean isOf(CardAttributes card, DataScope scope) {
        return scope.kind() == ScopeKind.ALL
                || (scope.kind() == ScopeKind.ICA
                        && card.ica() != null
                        && scope.members().contains(card.ica()));
    }
}
