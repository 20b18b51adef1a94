package org.tapgate.spend;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: which cards take part in the MRS, in the running transaction. */
public interface Enrolments {

    /** Whether the card takes part. */
    Optional<Enrolment> find(UUID cardId);

    /**
     * Notes that a card takes part from now on, and that the MRS is to be told.
     *
     * @param eventId of the event that tells of it
     * @return false when it takes part already
     */
    boolean request(UUID cardId, Instant enrolledAt, UUID eventId);

    /** A card that takes part has done so since then already, unless it began even earlier. */
    void backdate(UUID cardId, Instant enrolledAt);

    /** The card of which the MRS is yet to be told because of this event. */
    Optional<Request> requestedBy(UUID eventId);

    /** The MRS took note. */
    void confirm(UUID cardId, Instant at);

    /**
     * What the MRS is to be told.
     *
     * @param card as it is recognised today
     */
    record Request(UUID cardId, MrsCard card, Instant enrolledAt) {}
}
