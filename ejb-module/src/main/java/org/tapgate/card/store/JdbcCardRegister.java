package org.tapgate.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;

/** Enters and locks a card by one statement. */
@ApplicationScoped
class JdbcCardRegister implements CardRegister {

    private static final String MEET = """
            insert into card (
                id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                created_at, seen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (hash, key_id) do update set
                account_range = excluded.account_range, ica = excluded.ica, ica_name = excluded.ica_name,
                issuer_country = excluded.issuer_country, product_code = excluded.product_code,
                seen_at = excluded.seen_at
            returning id, frozen
            """;

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
        return sql.call("entering a card", connection -> meet(connection, sighting));
    }

    private static KnownCard meet(Connection connection, CardSighting sighting) throws SQLException {
        try (var statement = connection.prepareStatement(MEET)) {
            bind(statement, sighting);
            try (var row = statement.executeQuery()) {
                row.next();
                return new KnownCard(row.getObject(1, UUID.class), row.getBoolean(2));
            }
        }
    }

    private static void bind(PreparedStatement statement, CardSighting sighting) throws SQLException {
        var at = sighting.at().atOffset(ZoneOffset.UTC);
        statement.setObject(1, Ids.next());
        statement.setString(2, sighting.fingerprint().keyId());
        statement.setString(3, sighting.fingerprint().hash());
        statement.setString(4, sighting.digits().first6());
        statement.setString(5, sighting.digits().last4());
        statement.setString(6, sighting.attributes().accountRange());
        statement.setString(7, sighting.attributes().ica());
        statement.setString(8, sighting.attributes().icaName());
        statement.setString(9, sighting.attributes().issuerCountry());
        statement.setString(10, sighting.attributes().productCode());
        statement.setObject(11, at);
        statement.setObject(12, at);
    }
}
