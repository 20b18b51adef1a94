package org.tapgate.card.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.Card;
import org.tapgate.card.CardArchive;
import org.tapgate.card.CardHistory;
import org.tapgate.card.CardRefusal;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.CardState;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.KnownCard;
import org.tapgate.card.Pan;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Puts one card in the place of another. */
@ApplicationScoped
class CardSwap {

    @Inject
    CardArchive archive;

    @Inject
    CardRegister register;

    @Inject
    AccountRangeDirectory ranges;

    @Inject
    FingerprintKeys keys;

    @Inject
    @Any
    Instance<CardHistory> histories;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource time;

    WriteOutcome<Card> replace(UUID id, Pan pan, DataScope scope) {
        var seen = archive.find(id, scope);
        if (seen.isEmpty()) {
            return new Missing<>();
        }
        if (seen.get().state() == CardState.CLOSED) {
            return new Refused<>(CardRefusal.CARD_CLOSED);
        }
        var attributes = ranges.index().attributes(pan);
        if (!includes(scope, attributes.ica())) {
            return new Invalid<>(List.of(new Fault("pan", "out_of_scope", "is not a card of your own")));
        }
        var met = meetInOrder(seen.get(), CardSighting.of(keys, pan, attributes, time.instant()), scope);
        return archive.hold(id, scope)
                .map(card -> replace(card, archive.hold(met.id(), scope).orElseThrow()))
                .orElseGet(Missing::new);
    }

    /** Cards are held in the order of their hashes, as reports hold them, so that nobody waits in a circle. */
    private KnownCard meetInOrder(Card card, CardSighting successor, DataScope scope) {
        if (card.fingerprint().hash().compareTo(successor.fingerprint().hash()) < 0) {
            archive.hold(card.id(), scope);
        }
        return register.meet(successor);
    }

    /** As the archive cuts cards. */
    private static boolean includes(DataScope scope, String ica) {
        return switch (scope.kind()) {
            case ALL -> true;
            case ICA -> ica != null && scope.members().contains(ica);
            case LOC, CLI, DEV -> false;
        };
    }

    private WriteOutcome<Card> replace(Card card, Card successor) {
        if (card.id().equals(successor.id())) {
            return new Refused<>(CardRefusal.SAME_CARD);
        }
        if (card.state() == CardState.CLOSED || successor.state() == CardState.CLOSED) {
            return new Refused<>(
                    card.state() == CardState.CLOSED ? CardRefusal.CARD_CLOSED : CardRefusal.REPLACEMENT_CLOSED);
        }
        histories.forEach(history -> history.move(card.id(), successor.id()));
        archive.close(card, successor.id());
        trail.note(
                "card.replaced",
                card.id(),
                Map.of(
                        "card", card.digits().toString(),
                        "replacedBy", successor.id().toString(),
                        "successor", successor.digits().toString()));
        return new Written<>(successor);
    }
}
