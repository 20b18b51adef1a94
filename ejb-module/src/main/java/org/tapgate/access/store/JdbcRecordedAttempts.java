package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.access.RecordedAttempts;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;

/** Walks over the cards by their key and asks the index of each one's entries: a page costs what it holds. */
@ApplicationScoped
class JdbcRecordedAttempts implements RecordedAttempts {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String CARDS = """
            select card.id, attempts.number
            from card cross join lateral (
                select count(*) as number from entry
                where entry.card_id = card.id and entry.requested_at >= ? and entry.requested_at < ?) as attempts
            where card.id > ? and (? or card.ica = any (?)) and attempts.number > 0
            order by card.id limit ?
            """;

    /** The longest columns stay where they are. */
    private static final String ENTRIES = "select "
            + EntryRow.ALL.replace("entry.promise", "null").replace("entry.trace", "null")
            + " from entry where entry.card_id = any (?) and entry.requested_at >= ? and entry.requested_at < ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcRecordedAttempts() {
        this(null);
    }

    @Inject
    JdbcRecordedAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Tapped> cards(Period period, DataScope scope, PageRequest page) {
        var found = sql.call("listing cards with attempts", connection -> cards(connection, period, scope, page));
        return Page.of(
                found,
                Math.min(page.limit(), fitting(found)),
                card -> Cursor.of(card.cardId().toString()));
    }

    /** How many of the first of these cards make a page. */
    private static int fitting(List<Tapped> cards) {
        int attempts = 0;
        for (int i = 0; i < cards.size(); i++) {
            attempts += cards.get(i).attempts();
            if (attempts > MOST) {
                return Math.max(1, i);
            }
        }
        return Math.max(1, cards.size());
    }

    private static List<Tapped> cards(Connection connection, Period period, DataScope scope, PageRequest page)
            throws SQLException {
        try (var select = connection.prepareStatement(CARDS)) {
            bind(new Parameters(select), period)
                    .id(page.after()
                            .map(last -> UUID.fromString(last.parts().get(0)))
                            .orElse(FIRST))
                    .flag(scope.kind() == ScopeKind.ALL)
                    .texts(scope.kind() == ScopeKind.ICA ? scope.members() : List.of())
                    .number(page.limit() + 1);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Tapped>();
                while (rows.next()) {
                    found.add(new Tapped(rows.getObject(1, UUID.class), rows.getInt(2)));
                }
                return found;
            }
        }
    }

    @Override
    public Map<UUID, List<Entry>> of(Collection<UUID> cards, Period period) {
        return sql.call("reading attempts", connection -> entries(connection, cards, period)).stream()
                .collect(Collectors.groupingBy(entry -> entry.card().id()));
    }

    private static List<Entry> entries(Connection connection, Collection<UUID> cards, Period period)
            throws SQLException {
        try (var select = connection.prepareStatement(ENTRIES)) {
            bind(new Parameters(select).ids(cards), period);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Entry>();
                while (rows.next()) {
                    found.add(EntryRow.read(rows));
                }
                return found;
            }
        }
    }

    private static Parameters bind(Parameters parameters, Period period) throws SQLException {
        return parameters
                .time(period.from().orElse(Instant.EPOCH))
                .time(period.to().orElseThrow());
    }
}
