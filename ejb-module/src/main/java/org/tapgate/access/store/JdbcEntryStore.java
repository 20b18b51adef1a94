package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CheckKey;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryStore;
import org.tapgate.card.CardRegister;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.messaging.OutboxSql;
import org.tapgate.platform.ee.Sql;

/** Entries by plain SQL: a check costs one way for its card and its facts, and one for its effect. */
@ApplicationScoped
class JdbcEntryStore implements EntryStore {

    private static final String ADD_WITH_EVENT =
            "with added as (" + EntryRow.INSERT + " returning id), " + OutboxSql.PARTS + " select id from added";

    private static final String HOLD_OVERDUE = "select " + EntryRow.ALL + """
             from entry
            where status = 'PENDING' and expires_at <= ?
            order by expires_at
            limit ?
            for update skip locked
            """;

    private static final String CHANGE = """
            with changed as (
                update entry set
                    status = ?, occurred_at = ?, changed_at = ?,
                    free_adult_guests = ?, paid_adult_guests = ?, free_children_guests = ?, paid_children_guests = ?,
                    children_under_free_age = ?, charged_amount = ?, charged_currency = ?,
                    cancel_reason = ?, reversed_by = ?, reversed_at = ?, reversed_reason = ?
                where id = ?
                returning id),
            """ + OutboxSql.PARTS + " select id from changed";

    private final Sql sql;

    private final Outbox outbox;

    private final CardRegister cards;

    private final InstantSource clock;

    private final CheckKeys keys;

    /** For the proxy of the container. */
    JdbcEntryStore() {
        this(null, null, null, null);
    }

    @Inject
    JdbcEntryStore(Sql sql, Outbox outbox, CardRegister cards, InstantSource clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.cards = cards;
        this.clock = clock;
        this.keys = new CheckKeys(sql);
    }

    @Override
    public Met meet(CardSighting sighting, String terminal, AccessRequest asked, Candidates candidates) {
        if (!sighting.others().isEmpty()) {
            cards.meet(sighting); // it may be known under another key, which takes more than one statement
        }
        var facts = new CardFacts(terminal, asked, candidates);
        return sql.call("meeting a card", connection -> {
            try (var statement = connection.prepareStatement(CardFacts.MEET)) {
                return facts.meet(sighting, clock, statement);
            }
        });
    }

    @Override
    public AccessFacts facts(KnownCard card, String terminal, AccessRequest request, Candidates candidates) {
        var facts = new CardFacts(terminal, request, candidates);
        return sql.call("loading facts about a card", connection -> {
            try (var statement = connection.prepareStatement(CardFacts.OF_CARD)) {
                return facts.of(card, statement);
            }
        });
    }

    @Override
    public void add(Entry entry, Optional<DomainEvent> event) {
        sql.call("adding an entry", connection -> {
            try (var statement = connection.prepareStatement(event.isPresent() ? ADD_WITH_EVENT : EntryRow.INSERT)) {
                var parameters = new Parameters(statement);
                EntryRow.bind(parameters, entry);
                if (event.isPresent()) {
                    outbox.bind(statement, parameters.next(), event.get());
                }
                return statement.execute();
            }
        });
    }

    @Override
    public boolean keep(CheckKey key, Entry entry, Instant forgottenBefore) {
        return keys.keep(key, entry, forgottenBefore);
    }

    @Override
    public Optional<KeptCheck> kept(String terminal, String key, Instant since) {
        return keys.find(terminal, key, since);
    }

    @Override
    public int forgetKeys(Instant before) {
        return keys.forget(before);
    }

    @Override
    public Optional<Entry> hold(UUID id, String terminal) {
        return sql.call("holding an entry", new HeldEntry(id, terminal)::take);
    }

    @Override
    public List<Entry> holdOverdue(Instant now, int most) {
        return sql.call("looking for overdue entries", connection -> {
            try (var statement = connection.prepareStatement(HOLD_OVERDUE)) {
                new Parameters(statement).time(now).number(most);
                return read(statement);
            }
        });
    }

    @Override
    public void change(Entry entry, DomainEvent event) {
        sql.call("changing an entry", connection -> change(connection, entry, event));
    }

    private boolean change(Connection connection, Entry entry, DomainEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            var parameters = new Parameters(statement);
            parameters.name(entry.status());
            parameters.time(entry.times().occurredAt()).time(entry.times().changedAt());
            EntryRow.bind(parameters, entry.guests());
            var charged = entry.charge().total();
            parameters.number(charged == null ? null : charged.amount());
            parameters.text(charged == null ? null : charged.currency());
            parameters.text(entry.cancelReason());
            var reversal = entry.reversal();
            parameters.text(reversal == null ? null : reversal.by());
            parameters.time(reversal == null ? null : reversal.at());
            parameters.text(reversal == null ? null : reversal.reason());
            parameters.id(entry.id());
            outbox.bind(statement, parameters.next(), event);
            return statement.execute();
        }
    }

    private static List<Entry> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(EntryRow.read(rows));
            }
            return entries;
        }
    }
}
