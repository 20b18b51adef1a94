package org.tapgate.access.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryStore;
import org.tapgate.access.EntryStore.Met;
import org.tapgate.access.RecordedAttempts;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.store.CardStores;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.Sql;

/** Entries on a database of their own, with a transaction for each call. */
final class StoredEntries {

    private final DataSource database = Database.fresh();

    private int cards;

    private final Map<KnownCard, CardSighting> sightings = new HashMap<>();

    KnownCard newCard() {
        var sighting = new CardSighting(
                new CardFingerprint("k1", "hash" + ++cards),
                List.of(),
                new MaskedPan("543210", "789" + cards % 10),
                CardAttributes.UNKNOWN,
                Instant.EPOCH);
        var card = Database.transaction(
                database, transaction -> CardStores.register(transaction).meet(sighting));
        sightings.put(card, sighting);
        return card;
    }

    /** The card held to terminal SN1 again, at the time of the request. */
    Met met(KnownCard card, AccessRequest request, Candidates candidates) {
        return Database.transaction(
                database,
                transaction -> AccessStores.entries(transaction, request::at)
                        .meet(sightings.get(card), "SN1", request, candidates));
    }

    /** As the desk for cards does it: both are held, the history moves, then the card is closed. */
    void replace(KnownCard card, KnownCard successor) {
        replace(card, successor, () -> {});
    }

    /** The same, with something that happens while the cards are held. */
    void replace(KnownCard card, KnownCard successor, Runnable meanwhile) {
        Database.transaction(database, transaction -> {
            var cards = CardStores.archive(transaction);
            cards.hold(successor.id(), DataScope.EVERYTHING);
            var held = cards.hold(card.id(), DataScope.EVERYTHING).orElseThrow();
            meanwhile.run();
            new JdbcEntryHistory(new Sql(transaction)).move(card.id(), successor.id());
            return cards.close(held, successor.id());
        });
    }

    /** Returns as soon as somebody waits for what another transaction holds. */
    void awaitWaiting() {
        var waiting = "select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'";
        while (Database.number(database, waiting) == 0) {
            Thread.onSpinWait();
        }
    }

    long countOf(KnownCard card) {
        return Database.number(database, "select count(*) from entry where card_id = '" + card.id() + "'");
    }

    EntryFixture entry(KnownCard card) {
        return new EntryFixture(card.id());
    }

    Entry added(EntryFixture fixture) {
        var entry = fixture.write();
        call(store -> {
            store.add(entry, Optional.empty());
            return entry;
        });
        return entry;
    }

    /** So many entries of the card at that time, in one statement. */
    void addedAtOnce(KnownCard card, Instant at, int count) {
        var some =
                Stream.generate(() -> entry(card).at(at).write()).limit(count).toList();
        Database.transaction(database, transaction -> {
            AccessStores.past(transaction).add(some);
            return null;
        });
    }

    <T> T call(Function<EntryStore, T> call) {
        return Database.transaction(database, transaction -> call.apply(AccessStores.entries(transaction)));
    }

    JdbcEntryArchive archive() {
        return new JdbcEntryArchive(new Sql(database));
    }

    RecordedAttempts recorded() {
        return AccessStores.recorded(database);
    }

    Optional<Entry> hold(UUID id) {
        return call(store -> store.hold(id, "SN1"));
    }
}
