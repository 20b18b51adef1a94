package org.tapgate.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.CardSql;
import org.tapgate.card.KnownCard;
import org.tapgate.platform.ee.Sql;

/** Enters and locks a card by one statement; by three while fingerprint keys are being rotated. */
@ApplicationScoped
class JdbcCardRegister implements CardRegister {

    /** Two nodes that write under different keys, while one takes the place of the other, must not enter a card twice. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String HASH_AGAIN = """
            update card set key_id = ?, hash = ?
            where (hash, key_id) in (select * from unnest(?::text[], ?::text[]))
                and not exists (select from card as known where (known.hash, known.key_id) = (?, ?))
            """;

    private static final String KEEP_AREF = "update card set aref = ? where id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcCardRegister() {
        this(null);
    }

    @Inject
    JdbcCardRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public KnownCard meet(CardSighting sighting) {
        return sql.call("entering a card", connection -> {
            if (!sighting.others().isEmpty()) {
                hashAgain(connection, sighting);
            }
            return meet(connection, sighting);
        });
    }

    @Override
    public void keepAref(UUID cardId, String aref) {
        sql.call("keeping the identifier of a card", connection -> {
            try (var update = connection.prepareStatement(KEEP_AREF)) {
                update.setString(1, aref);
                update.setObject(2, cardId);
                return update.executeUpdate();
            }
        });
    }

    /** One statement, unless fingerprint keys are being rotated. */
    @Override
    public List<KnownCard> meetAll(List<CardSighting> sightings) {
        var rotating =
                sightings.stream().anyMatch(sighting -> !sighting.others().isEmpty());
        return rotating
                ? CardRegister.super.meetAll(sightings)
                : sql.call("entering cards", new SightingArrays(sightings)::write);
    }

    /** A card that is known under another key is known under this one from here on, with all its history. */
    private static void hashAgain(Connection connection, CardSighting sighting) throws SQLException {
        try (var lock = connection.prepareStatement(ALONE)) {
            lock.setString(1, sameOnAllNodes(sighting));
            lock.execute();
        }
        try (var update = connection.prepareStatement(HASH_AGAIN)) {
            update.setString(1, sighting.fingerprint().keyId());
            update.setString(2, sighting.fingerprint().hash());
            Fingerprints.bind(update, 3, sighting.others());
            update.setString(5, sighting.fingerprint().hash());
            update.setString(6, sighting.fingerprint().keyId());
            update.executeUpdate();
        }
    }

    /** Nodes know the same keys, but may differ in which one is the newest. */
    private static String sameOnAllNodes(CardSighting sighting) {
        return Stream.concat(Stream.of(sighting.fingerprint()), sighting.others().stream())
                .min(Comparator.comparing(CardFingerprint::keyId))
                .map(CardFingerprint::hash)
                .orElseThrow();
    }

    private static KnownCard meet(Connection connection, CardSighting sighting) throws SQLException {
        try (var statement = connection.prepareStatement(CardSql.MEET)) {
            CardSql.bind(statement, 1, sighting);
            try (var row = statement.executeQuery()) {
                row.next();
                return new KnownCard(row.getObject(1, UUID.class), row.getBoolean(2));
            }
        }
    }
}
