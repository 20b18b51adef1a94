package org.tapgate.card.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.tapgate.card.CardFingerprint;

/** Fingerprints as parameters of a statement, for {@code unnest(?::text[], ?::text[])}. */
final class Fingerprints {

    private Fingerprints() {}

    /** Binds hashes and the ids of their keys as two arrays, from that parameter on. */
    static void bind(PreparedStatement statement, int first, List<CardFingerprint> fingerprints) throws SQLException {
        Connection connection = statement.getConnection();
        var hashes = fingerprints.stream().map(CardFingerprint::hash).toArray();
        var keyIds = fingerprints.stream().map(CardFingerprint::keyId).toArray();
        statement.setArray(first, connection.createArrayOf("text", hashes));
        statement.setArray(first + 1, connection.createArrayOf("text", keyIds));
    }
}
