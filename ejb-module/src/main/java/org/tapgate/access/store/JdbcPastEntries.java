package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tapgate.access.CardPast;
import org.tapgate.access.CardSpan;
import org.tapgate.access.Entry;
import org.tapgate.access.PastEntries;
import org.tapgate.platform.ee.Sql;

/** Entries of many cards by few statements. */
@ApplicationScoped
class JdbcPastEntries implements PastEntries {

    /** In the order in which {@link org.tapgate.card.CardRegister#meetAll} takes them: nobody waits in a circle. */
    private static final String HOLD = "select id from card where id = any (?) order by hash, key_id for no key update";

    private static final String JUDGE_AGAIN = """
            update entry set
                ruleset_id = ?, ruleset_version = ?, deny_reason = ?, reject_code = ?, retry_after_seconds = ?,
                trace = ?::jsonb, over_limit = ?, changed_at = ?
            where id = ? and status = 'COMPLETED'
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcPastEntries() {
        this(null);
    }

    @Inject
    JdbcPastEntries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void hold(Collection<UUID> cardIds) {
        sql.call("holding cards", connection -> {
            try (var statement = connection.prepareStatement(HOLD)) {
                new Parameters(statement).ids(cardIds);
                return statement.execute();
            }
        });
    }

    @Override
    public Map<UUID, CardPast> pasts(List<CardSpan> spans, Set<UUID> except) {
        var query = new PastQuery(spans, except);
        return sql.call("reading the past of cards", query::run);
    }

    @Override
    public void add(List<Entry> entries) {
        sql.call("adding entries", connection -> add(connection, entries));
    }

    private static int[] add(Connection connection, List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(EntryRow.INSERT)) {
            for (Entry entry : entries) {
                EntryRow.bind(new Parameters(statement), entry);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    @Override
    public void judgeAgain(List<Entry> entries) {
        sql.call("judging entries again", connection -> judgeAgain(connection, entries));
    }

    private static int[] judgeAgain(Connection connection, List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(JUDGE_AGAIN)) {
            for (Entry entry : entries) {
                var verdict = entry.verdict();
                var code = verdict.reason() == null ? null : verdict.reason().code();
                new Parameters(statement)
                        .id(verdict.rulesetId())
                        .number(verdict.rulesetVersion())
                        .name(verdict.reason())
                        .name(code)
                        .number(verdict.retryAfterSeconds())
                        .document(verdict.trace())
                        .flag(entry.flags().overLimit())
                        .time(entry.times().changedAt())
                        .id(entry.id());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
