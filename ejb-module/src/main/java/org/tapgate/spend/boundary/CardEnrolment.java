package org.tapgate.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.CardRegister;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Inbox;
import org.tapgate.messaging.Outbox;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.Enrolments;

/** The transactions around enrolling a card: noting that it is wanted, and that it was done. */
@Stateless
public class CardEnrolment {

    @Inject
    Enrolments enrolments;

    @Inject
    CardRegister cards;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    InstantSource clock;

    /** How a card takes part in the MRS; empty when it does not. */
    @NoPermissionNeeded("asked for a decision, and by doors that check their own permission")
    public Optional<Enrolment> of(UUID cardId) {
        return enrolments.find(cardId);
    }

    /** Enrols a card as of then, in the running transaction; the MRS is told by message. */
    @NoPermissionNeeded("part of a check of a terminal")
    public void request(UUID cardId, Instant enrolledAt) {
        request(cardId, enrolledAt, enrolledAt);
    }

    /** A card takes the place of one that takes part since then; the MRS is told when it does not know the card yet. */
    @NoPermissionNeeded("part of replacing a card, whose door checks the permission")
    public void takeOver(UUID cardId, Instant enrolledAt) {
        if (!request(cardId, enrolledAt, clock.instant())) {
            enrolments.backdate(cardId, enrolledAt);
        }
    }

    private boolean request(UUID cardId, Instant enrolledAt, Instant now) {
        var data = "{\"cardId\":\"" + cardId + "\"}";
        var event = DomainEvent.of(EnrolmentRequests.EVENT, cardId, now, data);
        var isNew = enrolments.request(cardId, enrolledAt, event.id());
        if (isNew) {
            outbox.publish(event);
        }
        return isNew;
    }

    /** What the MRS is yet to be told because of this event. */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public Optional<Enrolments.Request> requestedBy(UUID eventId) {
        return enrolments.requestedBy(eventId);
    }

    /**
     * The MRS took note; whether that was still to be done.
     *
     * @param aref by which identifier it knows the card, if it said so
     */
    @NoPermissionNeeded("only the listener of the queue calls it")
    public boolean confirm(UUID eventId, Optional<String> aref) {
        var claimed = inbox.claim(EnrolmentRequests.QUEUE, eventId);
        claimed.ifPresent(event -> {
            enrolments.confirm(event.subjectId(), clock.instant());
            aref.ifPresent(known -> cards.keepAref(event.subjectId(), known));
        });
        return claimed.isPresent();
    }
}
