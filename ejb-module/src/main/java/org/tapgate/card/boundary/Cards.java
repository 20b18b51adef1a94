package org.tapgate.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.Card;
import org.tapgate.card.CardArchive;
import org.tapgate.card.CardFilter;
import org.tapgate.card.CardRefusal;
import org.tapgate.card.CardState;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** What people do with cards; an issuer only with those of its numbers. Looking at a single card leaves a trace. */
@Stateless
public class Cards {

    @Inject
    private CardArchive archive;

    @Inject
    private CardSwap swap;

    @Inject
    private FingerprintKeys keys;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource clock;

    /** A page of cards, the newest first unless the filter says otherwise. */
    @Requires(Permission.CARD_VIEW)
    public Page<Card> page(CardFilter filter, PageRequest page) {
        return archive.page(filter, scope(Permission.CARD_VIEW), page);
    }

    /** One card. */
    @Requires(Permission.CARD_VIEW)
    public Optional<Card> find(UUID id) {
        return archive.find(id, scope(Permission.CARD_VIEW)).map(card -> noted("card.viewed", card));
    }

    /** The card of that number, which is not kept. */
    @Requires(Permission.CARD_VIEW)
    public Optional<Card> find(Pan pan) {
        return archive.find(keys.all(pan), scope(Permission.CARD_VIEW)).map(card -> noted("card.looked-up", card));
    }

    /** Stops all benefits of a card; its next tap is refused. */
    @Requires(Permission.CARD_EDIT)
    public WriteOutcome<Card> freeze(UUID id) {
        return change(id, "card.frozen", card -> archive.freeze(card, clock.instant()));
    }

    /** Lets a frozen card have its benefits again. */
    @Requires(Permission.CARD_EDIT)
    public WriteOutcome<Card> unfreeze(UUID id) {
        return change(id, "card.unfrozen", archive::unfreeze);
    }

    /**
     * Puts the card of that number in the place of another, which is closed. Counters and cooldowns go with it.
     *
     * @return the card that took the place
     */
    @Requires(Permission.CARD_EDIT)
    public WriteOutcome<Card> replace(UUID id, Pan successor) {
        return swap.replace(id, successor, scope(Permission.CARD_EDIT));
    }

    private WriteOutcome<Card> change(UUID id, String action, UnaryOperator<Card> change) {
        var held = archive.hold(id, scope(Permission.CARD_EDIT));
        if (held.isEmpty()) {
            return new Missing<>();
        }
        if (held.get().state() == CardState.CLOSED) {
            return new Refused<>(CardRefusal.CARD_CLOSED);
        }
        return new Written<>(noted(action, change.apply(held.get())));
    }

    private Card noted(String action, Card card) {
        trail.note(action, card.id(), Map.of("card", card.digits().toString()));
        return card;
    }

    private DataScope scope(Permission permission) {
        return caller.get().scopeFor(permission);
    }
}
