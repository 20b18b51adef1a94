package org.tapgate.access.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.access.AccessDecision;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.AccessDecision.ToAsk;
import org.tapgate.access.AccessDecision.ToVerify;
import org.tapgate.access.AccessEngine;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CardVerification;
import org.tapgate.access.CheckKey;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCard;
import org.tapgate.access.EntryCheck;
import org.tapgate.access.EntryOrder;
import org.tapgate.access.EntryOrigin;
import org.tapgate.access.EntryStore;
import org.tapgate.access.EntryStore.Met;
import org.tapgate.access.GateFacts;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.CardSighting;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.KnownCard;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Ids;
import org.tapgate.spend.MrsCard;

/** The transaction of a check: holds the card, loads the facts, decides, writes. */
@Stateless
public class EntryDecisions {

    /** What was loaded for a time so little before the card was held is all that there is to know. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Inject
    FingerprintKeys keys;

    @Inject
    AccountRangeDirectory ranges;

    @Inject
    AccessPoints accessPoints;

    @Inject
    RulesetDirectory rulesets;

    @Inject
    EntryStore entries;

    @Inject
    Gates gates;

    @Inject
    EntryCharges charges;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "tapgate.entry.confirm-within", defaultValue = "PT5M")
    Duration confirmWithin;

    @Resource
    EJBContext context;

    /**
     * Decides, with what the acquirer answered before, if it was asked. Writes nothing when it has to be asked first.
     *
     * @param verification null when nobody has asked
     * @param known what was asked outside for the gates of rulesets
     */
    @NoPermissionNeeded("only the door for terminals calls it")
    public CheckOutcome decide(EntryCheck check, CardVerification verification, GateFacts known) {
        var asked = request(check, clock.instant());
        var sighting = CardSighting.of(keys, check.pan(), asked.card(), asked.at());
        var candidates = rulesets.index().candidates(asked);
        var met = entries.meet(sighting, check.terminal(), asked, candidates);
        var checkKey = CheckKey.of(check, sighting);
        return checkKey.flatMap(sent -> repeated(check.terminal(), sent))
                .orElseGet(() -> write(check, asked, candidates, met, verification, known, checkKey));
    }

    private AccessRequest request(EntryCheck check, Instant at) {
        var place = accessPoints.placeOf(check.terminal()).orElse(null);
        return new AccessRequest(check.pan(), ranges.index().attributes(check.pan()), place, at);
    }

    private Optional<CheckOutcome> repeated(String terminal, CheckKey sent) {
        return entries.kept(terminal, sent.key(), clock.instant().minus(CheckKey.REMEMBERED))
                .map(kept -> sent.asksFor(kept.fingerprint())
                        ? new CheckOutcome.Decided(kept.entry())
                        : undone(new CheckOutcome.KeyReused()));
    }

    private CheckOutcome write(
            EntryCheck check,
            AccessRequest asked,
            Candidates expected,
            Met met,
            CardVerification verification,
            GateFacts known,
            Optional<CheckKey> checkKey) {
        var card = met.card();
        boolean isPrompt = met.at().isBefore(asked.at().plus(MOMENT));
        var request = isPrompt ? asked.at(met.at()) : request(check, met.at());
        var candidates = rulesets.index().candidates(request);
        boolean isFresh = isPrompt && candidates.areThoseOf(expected);
        var facts = (isFresh ? met.facts() : entries.facts(card, check.terminal(), request, candidates))
                .with(verification)
                .with(gates.facts(known, card, candidates, request.at()));
        var decision = AccessEngine.decide(request, candidates, facts);
        if (decision instanceof ToAsk open) {
            return undone(new CheckOutcome.ToAsk(open.question(), MrsCard.of(keys, check.pan()), request));
        }
        if (!charges.stands(decision, verification)) {
            decision = AccessEngine.decide(request, candidates, facts.with(verification.lost()));
        }
        if (decision instanceof ToVerify open) {
            var fee = open.fee() == null ? null : EntryOrder.of(request, check.terminal(), open.fee());
            return undone(new CheckOutcome.ToVerify(open.step(), fee));
        }
        var entry = entry(check, request, card, decision, verification);
        entries.add(entry, decision instanceof Denied ? Optional.of(EntryEvents.of(entry)) : Optional.empty());
        gates.keep(entry, request, candidates, facts);
        charges.begin(entry, verification);
        var forgotten = request.at().minus(CheckKey.REMEMBERED);
        return checkKey.map(sent -> entries.keep(sent, entry, forgotten)).orElse(true)
                ? new CheckOutcome.Decided(entry)
                : undone(new CheckOutcome.KeyReused());
    }

    private Entry entry(
            EntryCheck check,
            AccessRequest request,
            KnownCard card,
            AccessDecision decision,
            CardVerification verification) {
        var origin = EntryOrigin.of(check, request.place());
        var seen = new EntryCard(card.id(), check.pan().masked(), request.card());
        if (decision instanceof Granted granted) {
            var window = Entry.Window.of(request.at(), confirmWithin);
            return Entry.pending(Ids.next(), origin, seen, granted, verification, window);
        }
        return Entry.rejected(Ids.next(), origin, seen, (Denied) decision, verification, request.at());
    }

    private CheckOutcome undone(CheckOutcome outcome) {
        context.setRollbackOnly();
        return outcome;
    }
}
