package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.RowReader;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchChange;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchFilter;
import org.tapgate.settlement.BatchKey;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;

/** The tables {@code batch}, {@code batch_number} and {@code batch_history}. */
@ApplicationScoped
class JdbcBatchRegister implements BatchRegister {

    private static final String FIND = "select " + BatchTable.COLUMNS + " from batch where id = ?";

    /** Foreign keys of new lines do not wait for this lock. */
    private static final String LOCK = FIND + " for no key update";

    private static final String OF_KEY = """
            from batch
            where business_date = ? and currency = ? and client_id is not distinct from ?
                and device_group is not distinct from ?
            """;

    private static final String LOCK_OPEN =
            "select " + BatchTable.COLUMNS + OF_KEY + " and state = 'OPEN' for no key update";

    private static final String HOLD_NUMBERS = "insert into batch_number values (?, 0)"
            + " on conflict (client_id) do update set last = batch_number.last";

    /** The row of the client is held until the commit, so that no number is left out. */
    private static final String NEXT_NUMBER = """
            insert into batch_number values (?, 1)
            on conflict (client_id) do update set last = batch_number.last + 1 returning last
            """;

    private static final String ADD = """
            insert into batch (id, number, client_id, currency, device_group, business_date, state, opened_at, closes_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SAVE = """
            update batch set state = ?, opened_at = ?, closes_at = ?, due_at = ?, closed_at = ?, digest = ?,
                submission = ?, attempts = ?, refusal = ?, remedy = ?, step = step + 1
            where id = ?
            """;

    private static final String NOTE = """
            insert into batch_history (id, batch_id, event, from_state, to_state, actor, at, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String HISTORY = "select * from batch_history where batch_id = ? order by id";

    private static final String CLAIM = "update batch set due_at = ?, step = step + 1 where id = ? and due_at <= ?"
            + " returning " + BatchTable.COLUMNS;

    private static final String DUE = "select id from batch where due_at <= ? order by due_at limit ?";

    private static final String TO_CLOSE =
            "select id from batch where state = 'OPEN' and closes_at <= ? order by closes_at limit ?";

    private static final String UNFINISHED = """
            select state, count(*) from batch where state not in ('RECONCILED', 'CANCELLED', 'ABORTED') group by state
            """;

    private static final String OLDEST_DUE = "select due_at from batch where due_at <= ? order by due_at limit 1";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcBatchRegister() {
        this(null);
    }

    @Inject
    JdbcBatchRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Batch> page(BatchFilter filter, DataScope scope, PageRequest page) {
        return sql.call(
                "listing batches",
                connection -> Listing.ofAll(BatchTable.COLUMNS, "batch")
                        .where(scope.isNothing() ? "false" : "true")
                        .where("client_id = ?", scope.client())
                        .where("client_id = ?", filter.clientId())
                        .where("state = ?", filter.state().map(BatchState::name))
                        .where("business_date >= ?", filter.from())
                        .where("business_date <= ?", filter.to())
                        .byAge(connection, filter.oldestFirst(), page, BatchTable::batch));
    }

    @Override
    public Optional<Batch> find(UUID id) {
        return first("finding a batch", FIND, BatchTable::batch, id);
    }

    @Override
    public Optional<Batch> lock(UUID id) {
        return first("locking a batch", LOCK, BatchTable::batch, id);
    }

    @Override
    public Optional<Batch> lockOpen(BatchKey key) {
        return first(
                "locking an open batch",
                LOCK_OPEN,
                BatchTable::batch,
                key.businessDate(),
                key.currency(),
                key.clientId(),
                key.groupId());
    }

    @Override
    public boolean exists(BatchKey key) {
        return first(
                        "looking for batches of a day",
                        "select 1 " + OF_KEY + " limit 1",
                        row -> true,
                        key.businessDate(),
                        key.currency(),
                        key.clientId(),
                        key.groupId())
                .isPresent();
    }

    @Override
    public void holdNumbers(UUID client) {
        update("holding the numbers of batches", HOLD_NUMBERS, client);
    }

    @Override
    public Batch open(BatchKey key, Instant now, Instant closesAt) {
        long number = first("numbering a batch", NEXT_NUMBER, row -> row.getLong(1), key.clientId())
                .orElseThrow();
        var batch = Batch.open(Ids.next(), number, key, now, closesAt);
        update(
                "opening a batch",
                ADD,
                batch.id(),
                number,
                key.clientId(),
                key.currency(),
                key.groupId(),
                key.businessDate(),
                batch.state(),
                now,
                closesAt);
        return batch;
    }

    @Override
    public void save(Batch batch) {
        var times = batch.times();
        var submission = Optional.ofNullable(batch.submission());
        var refusal = submission.map(it -> it.refusal());
        update(
                "changing a batch",
                SAVE,
                batch.state(),
                times.openedAt(),
                times.closesAt(),
                times.dueAt(),
                times.closedAt(),
                batch.digest(),
                submission.map(it -> it.key()).orElse(null),
                submission.map(it -> it.attempts()).orElse(0),
                refusal.map(it -> it.code()).orElse(null),
                refusal.map(it -> it.remedy()).orElse(null),
                batch.id());
    }

    @Override
    public void note(BatchChange change) {
        update(
                "noting what happened to a batch",
                NOTE,
                Ids.next(),
                change.batchId(),
                change.event(),
                change.from(),
                change.to(),
                change.actor(),
                change.at(),
                change.note());
    }

    @Override
    public List<BatchChange> history(UUID id) {
        return list("reading what happened to a batch", HISTORY, JdbcBatchRegister::change, id);
    }

    private static BatchChange change(ResultSet row) throws SQLException {
        return new BatchChange(
                row.getObject("batch_id", UUID.class),
                BatchEvent.valueOf(row.getString("event")),
                BatchState.valueOf(row.getString("from_state")),
                BatchState.valueOf(row.getString("to_state")),
                row.getString("actor"),
                Rows.time(row, "at"),
                row.getString("note"));
    }

    @Override
    public Optional<Batch> claim(UUID id, Instant now, Instant leaseEnd) {
        return first("taking a step of a batch", CLAIM, BatchTable::batch, leaseEnd, id, now);
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return list("looking for due batches", DUE, JdbcBatchRegister::id, now, most);
    }

    @Override
    public List<UUID> toClose(Instant now, int most) {
        return list("looking for batches to close", TO_CLOSE, JdbcBatchRegister::id, now, most);
    }

    @Override
    public Map<BatchState, Long> unfinished() {
        var found = new EnumMap<BatchState, Long>(BatchState.class);
        list("counting batches", UNFINISHED, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> found.put(BatchState.valueOf(entry.getKey()), entry.getValue()));
        return found;
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return first("looking for the oldest due batch", OLDEST_DUE, row -> Rows.time(row, "due_at"), now);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private void update(String doing, String text, Object... values) {
        sql.call(doing, connection -> Rows.update(connection, text, values));
    }

    private <T> Optional<T> first(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.first(connection, text, reader, values));
    }

    private <T> List<T> list(String doing, String text, RowReader<T> reader, Object... values) {
        return sql.call(doing, connection -> Rows.list(connection, text, reader, values));
    }
}
