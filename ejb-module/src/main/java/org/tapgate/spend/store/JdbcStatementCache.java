package org.tapgate.spend.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapgate.card.CardFingerprint;
import org.tapgate.platform.ee.Sql;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.StatementCache;
import org.tapgate.spend.TransactionDocument;

/** The table {@code mrs_answer}; an answer that is older than the kept one does not replace it. */
@ApplicationScoped
class JdbcStatementCache implements StatementCache {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String KEEP = """
            insert into mrs_answer (hash, key_id, as_of, since, transactions) values (?, ?, ?, ?, ?::jsonb)
            on conflict (hash, key_id) do update
            set as_of = excluded.as_of, since = excluded.since, transactions = excluded.transactions
            where mrs_answer.as_of <= excluded.as_of
            """;

    private static final String FIND =
            "select as_of, since, transactions from mrs_answer where hash = ? and key_id = ? and as_of >= ?";

    private static final String FORGET = "delete from mrs_answer where as_of < ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcStatementCache() {
        this(null);
    }

    @Inject
    JdbcStatementCache(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(CardFingerprint card, Kept answer) {
        sql.call("keeping an answer of the MRS", connection -> {
            try (var insert = connection.prepareStatement(KEEP)) {
                insert.setString(1, card.hash());
                insert.setString(2, card.keyId());
                insert.setObject(3, answer.asOf().atOffset(ZoneOffset.UTC));
                insert.setObject(4, answer.since().atOffset(ZoneOffset.UTC));
                insert.setString(5, write(answer.transactions()));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Kept> find(CardFingerprint card, Instant now) {
        return sql.call("looking for an answer of the MRS", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setString(1, card.hash());
                select.setString(2, card.keyId());
                select.setObject(3, now.minus(SERVES).atOffset(ZoneOffset.UTC));
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(kept(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public int forget(Instant now) {
        return sql.call("forgetting answers of the MRS", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, now.minus(SERVES).atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                read(row.getString("transactions")));
    }

    private static String write(List<CardTransaction> transactions) {
        try {
            return JSON.writeValueAsString(
                    transactions.stream().map(TransactionDocument::of).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Transactions cannot be written", broken);
        }
    }

    private static List<CardTransaction> read(String json) {
        try {
            return Arrays.stream(JSON.readValue(json, TransactionDocument[].class))
                    .map(TransactionDocument::read)
                    .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept transactions cannot be read", broken);
        }
    }
}
