package org.tapgate.card.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.platform.Ids;

/** Many sightings of different cards under one fingerprint key, each column as one array. */
final class SightingArrays {

    /** In the order of the hashes, so that nobody waits in a circle. */
    private static final String MEET = """
            insert into card (
                id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                created_at, seen_at)
            select id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code, at, at
            from unnest(
                    ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::timestamptz[])
                as seen (id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code, at)
            order by hash
            on conflict (hash, key_id) do update set
                account_range = excluded.account_range, ica = excluded.ica, ica_name = excluded.ica_name,
                issuer_country = excluded.issuer_country, product_code = excluded.product_code,
                seen_at = excluded.seen_at
            returning hash, id, frozen
            """;

    private final List<CardSighting> sightings;

    SightingArrays(List<CardSighting> sightings) {
        this.sightings = sightings;
    }

    /** The cards in the order of their sightings. */
    List<KnownCard> write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(MEET)) {
            insert.setArray(1, column(connection, "uuid", seen -> Ids.next()));
            insert.setArray(2, text(connection, seen -> seen.fingerprint().keyId()));
            insert.setArray(3, text(connection, seen -> seen.fingerprint().hash()));
            insert.setArray(4, text(connection, seen -> seen.digits().first6()));
            insert.setArray(5, text(connection, seen -> seen.digits().last4()));
            insert.setArray(6, text(connection, seen -> seen.attributes().accountRange()));
            insert.setArray(7, text(connection, seen -> seen.attributes().ica()));
            insert.setArray(8, text(connection, seen -> seen.attributes().icaName()));
            insert.setArray(9, text(connection, seen -> seen.attributes().issuerCountry()));
            insert.setArray(10, text(connection, seen -> seen.attributes().productCode()));
            insert.setArray(
                    11, column(connection, "timestamptz", seen -> seen.at().atOffset(ZoneOffset.UTC)));
            try (var rows = insert.executeQuery()) {
                return inOrder(rows);
            }
        }
    }

    private List<KnownCard> inOrder(ResultSet rows) throws SQLException {
        var byHash = new HashMap<String, KnownCard>();
        while (rows.next()) {
            byHash.put(rows.getString(1), new KnownCard(rows.getObject(2, UUID.class), rows.getBoolean(3)));
        }
        return sightings.stream()
                .map(seen -> byHash.get(seen.fingerprint().hash()))
                .toList();
    }

    private Array text(Connection connection, Function<CardSighting, Object> member) throws SQLException {
        return column(connection, "text", member);
    }

    private Array column(Connection connection, String type, Function<CardSighting, Object> member)
            throws SQLException {
        return connection.createArrayOf(type, sightings.stream().map(member).toArray());
    }
}
