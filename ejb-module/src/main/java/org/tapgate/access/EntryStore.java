package org.tapgate.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.messaging.DomainEvent;

/** Port: entries, in the running transaction. */
public interface EntryStore {

    /**
     * Enters the card and holds it, as {@link CardRegister#meet} does, and loads what is true of it then, on one way to the
     * database.
     *
     * @param asked at a time before the card is held
     */
    Met meet(CardSighting sighting, String terminal, AccessRequest asked, Candidates candidates);

    /** What is true of the card for this request; asks only for what the candidates need. */
    AccessFacts facts(KnownCard card, String terminal, AccessRequest request, Candidates candidates);

    /** Writes a new entry together with the event that tells of it, if there is one. */
    void add(Entry entry, Optional<DomainEvent> event);

    /**
     * Notes that the terminal's key led to this entry, in the place of what it led to before the given time.
     *
     * @return false when another request took the key meanwhile
     */
    boolean keep(CheckKey key, Entry entry, Instant forgottenBefore);

    /** What the terminal's key led to since the given time. */
    Optional<KeptCheck> kept(String terminal, String key, Instant since);

    /** The entry, held for the rest of the transaction; empty when it is not this terminal's. */
    Optional<Entry> hold(UUID id, String terminal);

    /** Pending entries that are overdue, held for the rest of the transaction; passes over those that others hold. */
    List<Entry> holdOverdue(Instant now, int most);

    /** Writes what came of an entry, together with the event that tells of it. */
    void change(Entry entry, DomainEvent event);

    /** Forgets keys from before the given time. */
    int forgetKeys(Instant before);

    /**
     * What a key led to.
     *
     * @param fingerprint of what was asked
     * @param entry that answered it
     */
    record KeptCheck(String fingerprint, Entry entry) {}

    /**
     * A card that is held.
     *
     * @param at when it was: whatever another tap wrote before lies in the past
     * @param facts about the card at that time, for the candidates that were given
     */
    record Met(KnownCard card, Instant at, AccessFacts facts) {}
}
