package org.tapgate.intent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentActor;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentFilter;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.StatusChange;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.Outbox;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Intents by plain SQL. */
@ApplicationScoped
class JdbcIntentStore implements IntentStore {

    private static final String LIVE = " and state in ('OPEN', 'ON_TERMINAL', 'PROCESSING', 'PROCESSED')";

    private static final String HELD = " for update";

    private static final String DUE = """
            select * from intent where due_at <= ? order by due_at limit ? for update skip locked
            """;

    private static final String AWAITING_HOST = "select * from intent where awaits_host and id > ? order by id limit ?";

    private static final String CHANGES = """
            select intent_id, to_state, at, intent_event.sequence
            from intent_event join intent on intent.id = intent_id
            where kind = 'PAYMENT' and from_state is distinct from to_state
                and (at, intent_id, intent_event.sequence) > (?, ?, ?) and at < ? and (client_id = ? or ?)
            order by at, intent_id, intent_event.sequence
            limit ?
            """;

    private static final String OPEN_CASE =
            "insert into intent_case (id, intent_id, kind, opened_at) values (?, ?, ?, ?) on conflict do nothing";

    private final Sql sql;

    private final Outbox outbox;

    /** For the proxy of the container. */
    JdbcIntentStore() {
        this(null, null);
    }

    @Inject
    JdbcIntentStore(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    public void add(Intent intent, HistoryLine first, Optional<DomainEvent> event) {
        write("adding an intent", IntentWrite.added(intent, first, event));
    }

    @Override
    public void change(Intent intent, HistoryLine line, Optional<DomainEvent> event) {
        write("changing an intent", IntentWrite.changed(intent, line, event));
    }

    private void write(String doing, IntentWrite write) {
        sql.call(doing, connection -> write.run(connection, outbox));
    }

    @Override
    public Optional<Intent> find(UUID id) {
        return intent("id = ?", id);
    }

    @Override
    public Optional<Intent> hold(UUID id) {
        return intent("id = ?" + HELD, id);
    }

    @Override
    public Optional<Intent> live(UUID terminalId) {
        return intent("terminal_id = ?" + LIVE, terminalId);
    }

    @Override
    public Optional<Intent> holdLive(String serialNumber) {
        return intent("serial_number = ?" + LIVE + HELD, serialNumber);
    }

    @Override
    public List<Intent> holdDue(Instant now, int most) {
        return list("looking for intents that are due", DUE, IntentRow::read, now, most);
    }

    @Override
    public List<Intent> awaitingHost(UUID behind, int most) {
        return list("looking for intents without an answer", AWAITING_HOST, IntentRow::read, behind, most);
    }

    @Override
    public Set<String> awaited() {
        return Set.copyOf(list(
                "looking for terminals with work",
                "select distinct serial_number from intent where state = 'OPEN'",
                row -> row.getString(1)));
    }

    @Override
    public Page<Intent> page(DataScope scope, IntentFilter filter, PageRequest page) {
        return sql.call("listing intents", connection -> new IntentList(scope, filter).page(connection, page));
    }

    @Override
    public List<HistoryLine> history(UUID id) {
        return list(
                "reading the history of an intent",
                "select * from intent_event where intent_id = ? order by sequence",
                JdbcIntentStore::line,
                id);
    }

    @Override
    public List<StatusChange> changes(DataScope scope, StatusChange.Place after, Instant to, int most) {
        return list(
                "listing changes of intents",
                CHANGES,
                JdbcIntentStore::change,
                after.at(),
                after.intentId(),
                after.sequence(),
                to,
                scope.client().orElse(null),
                scope.equals(DataScope.EVERYTHING),
                most);
    }

    @Override
    public List<Intent> refundsOf(UUID paymentId) {
        return list(
                "listing refunds",
                "select * from intent where payment_id = ? and kind = 'REFUND' order by id",
                IntentRow::read,
                paymentId);
    }

    @Override
    public void openCase(UUID intentId, CaseKind kind, Instant now) {
        update("opening a case", OPEN_CASE, Ids.next(), intentId, kind, now);
    }

    private Optional<Intent> intent(String condition, Object value) {
        return list("finding an intent", "select * from intent where " + condition, IntentRow::read, value).stream()
                .findFirst();
    }

    private <T> List<T> list(String doing, String query, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, query, reader, values));
    }

    private void update(String doing, String statement, Object... values) {
        sql.call(doing, connection -> Rows.update(connection, statement, values));
    }

    private static StatusChange change(ResultSet row) throws SQLException {
        return new StatusChange(
                IntentState.valueOf(row.getString("to_state")),
                new StatusChange.Place(
                        Rows.time(row, "at"), row.getObject("intent_id", UUID.class), row.getInt("sequence")));
    }

    private static HistoryLine line(ResultSet row) throws SQLException {
        return new HistoryLine(
                row.getInt("sequence"),
                IntentEvent.valueOf(row.getString("event")),
                IntentRow.constant(IntentState.class, row.getString("from_state")),
                IntentState.valueOf(row.getString("to_state")),
                IntentActor.valueOf(row.getString("actor")),
                Rows.time(row, "at"),
                row.getString("reason"));
    }
}
