package org.tapgate.card;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.tapgate.platform.Ids;

/**
 * The text by which a statement of PostgreSQL enters a card or notes that it was seen again, and holds it for the rest of
 * the transaction. {@link CardRegister#meet} runs it; the hot path sends it ahead of a query of its own, on the same way.
 */
public final class CardSql {

    /** Answers one row: the card's id, and whether it is frozen as {@link KnownCard#frozen} has it. */
    public static final String MEET = """
            insert into card (
                id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                created_at, seen_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (hash, key_id) do update set
                account_range = excluded.account_range, ica = excluded.ica, ica_name = excluded.ica_name,
                issuer_country = excluded.issuer_country, product_code = excluded.product_code,
                seen_at = excluded.seen_at
            returning id, frozen or replaced_by is not null
            """;

    private CardSql() {}

    /**
     * Fills in the parameters of {@link #MEET}.
     *
     * @return the number of the first parameter after them
     */
    public static int bind(PreparedStatement statement, int first, CardSighting sighting) throws SQLException {
        var at = sighting.at().atOffset(ZoneOffset.UTC);
        int next = first;
        statement.setObject(next++, Ids.next());
        statement.setString(next++, sighting.fingerprint().keyId());
        statement.setString(next++, sighting.fingerprint().hash());
        statement.setString(next++, sighting.digits().first6());
        statement.setString(next++, sighting.digits().last4());
        statement.setString(next++, sighting.attributes().accountRange());
        statement.setString(next++, sighting.attributes().ica());
        statement.setString(next++, sighting.attributes().icaName());
        statement.setString(next++, sighting.attributes().issuerCountry());
        statement.setString(next++, sighting.attributes().productCode());
        statement.setObject(next++, at);
        statement.setObject(next++, at);
        return next;
    }
}
