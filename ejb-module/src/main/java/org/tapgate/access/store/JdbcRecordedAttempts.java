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
            select card.id from card
            where card.id > ? and (? or card.ica = any (?)) and exists (
                select from entry where entry.card_id = card.id and entry.requested_at >= ? and entry.requested_at < ?)
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
    public Page<UUID> cards(Period period, DataScope scope, PageRequest page) {
        var found = sql.call("listing cards with attempts", connection -> cards(connection, period, scope, page));
        return Page.of(found, page.limit(), id -> Cursor.of(id.toString()));
    }

    private static List<UUID> cards(Connection connection, Period period, DataScope scope, PageRequest page)
            throws SQLException {
        try (var select = connection.prepareStatement(CARDS)) {
            var parameters = new Parameters(select)
                    .id(page.after()
                            .map(last -> UUID.fromString(last.parts().get(0)))
                            .orElse(FIRST))
                    .flag(scope.kind() == ScopeKind.ALL)
                    .texts(scope.kind() == ScopeKind.ICA ? scope.members() : List.of());
            bind(parameters, period).number(page.limit() + 1);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
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
