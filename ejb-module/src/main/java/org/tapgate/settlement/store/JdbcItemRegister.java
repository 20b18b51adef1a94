package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.Difference;
import org.tapgate.settlement.ItemFilter;
import org.tapgate.settlement.ItemRegister;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.settlement.ReconciliationItem.State;
import org.tapgate.settlement.Word;

/** The table {@code reconciliation_item}. */
@ApplicationScoped
class JdbcItemRegister implements ItemRegister {

    private static final String COLUMNS = """
            id, batch_id, source, subject, ours, theirs, state, opened_at, explanation, resolved_by, resolver,
            resolved_at, approved_by, approver, approved_at
            """;

    private static final String BATCH_OF =
            "select batch_id from reconciliation_item where id = ? and batch_id is not null";

    private static final String LOCK = "select " + COLUMNS + " from reconciliation_item where id = ? for no key update";

    private static final String ADD = """
            insert into reconciliation_item (id, batch_id, source, subject, ours, theirs, opened_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SAVE = """
            update reconciliation_item set state = ?, explanation = ?, resolved_by = ?, resolver = ?, resolved_at = ?,
                approved_by = ?, approver = ?, approved_at = ?
            where id = ?
            """;

    private static final String APPROVED =
            "select source, subject, ours, theirs from reconciliation_item where batch_id = ? and state = 'APPROVED'";

    private static final String UNAPPROVED =
            "select count(*) from reconciliation_item where batch_id = ? and state <> 'APPROVED'";

    private static final String IN_SCOPE = "batch_id in (select batch.id from batch where batch.client_id = ?)";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcItemRegister() {
        this(null);
    }

    @Inject
    JdbcItemRegister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ReconciliationItem> page(ItemFilter filter, DataScope scope, PageRequest page) {
        return sql.call(
                "listing reconciliation items",
                connection -> Listing.ofAll(COLUMNS, "reconciliation_item")
                        .where(scope.isNothing() ? "false" : "true")
                        .where(IN_SCOPE, scope.client())
                        .where("batch_id = ?", filter.batchId())
                        .where("state = ?", filter.state().map(State::name))
                        .newestFirst(connection, page, JdbcItemRegister::item));
    }

    @Override
    public Optional<UUID> batchOf(UUID id) {
        return sql.call(
                "finding the batch of a reconciliation item",
                connection -> Rows.first(connection, BATCH_OF, row -> row.getObject(1, UUID.class), id));
    }

    @Override
    public Optional<ReconciliationItem> lock(UUID id) {
        return sql.call(
                "locking a reconciliation item",
                connection -> Rows.first(connection, LOCK, JdbcItemRegister::item, id));
    }

    private static ReconciliationItem item(ResultSet row) throws SQLException {
        return new ReconciliationItem(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                difference(row),
                State.valueOf(row.getString("state")),
                Rows.time(row, "opened_at"),
                row.getString("explanation"),
                word(row, "resolver", "resolved"),
                word(row, "approver", "approved"));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                Difference.Source.valueOf(row.getString("source")),
                row.getString("subject"),
                row.getLong("ours"),
                row.getLong("theirs"));
    }

    private static Word word(ResultSet row, String person, String what) throws SQLException {
        var at = Rows.time(row, what + "_at");
        return at == null ? null : new Word(row.getObject(person, UUID.class), row.getString(what + "_by"), at);
    }

    @Override
    public void add(UUID batch, List<Difference> differences, Instant now) {
        sql.call("adding reconciliation items", connection -> {
            int added = 0;
            for (var difference : differences) {
                added += add(connection, batch, difference, now);
            }
            return added;
        });
    }

    private static int add(Connection connection, UUID batch, Difference difference, Instant now) throws SQLException {
        return Rows.update(
                connection,
                ADD,
                Ids.next(),
                batch,
                difference.source(),
                difference.subject(),
                difference.ours(),
                difference.theirs(),
                now);
    }

    @Override
    public void save(ReconciliationItem item) {
        var resolved = Optional.ofNullable(item.resolved());
        var approved = Optional.ofNullable(item.approved());
        sql.call(
                "changing a reconciliation item",
                connection -> Rows.update(
                        connection,
                        SAVE,
                        item.state(),
                        item.explanation(),
                        resolved.map(Word::name).orElse(null),
                        resolved.map(Word::personId).orElse(null),
                        resolved.map(Word::at).orElse(null),
                        approved.map(Word::name).orElse(null),
                        approved.map(Word::personId).orElse(null),
                        approved.map(Word::at).orElse(null),
                        item.id()));
    }

    @Override
    public List<Difference> approved(UUID batch) {
        return sql.call(
                "reading approved differences",
                connection -> Rows.list(connection, APPROVED, JdbcItemRegister::difference, batch));
    }

    @Override
    public long unapproved(UUID batch) {
        return sql.call(
                        "counting what is not approved",
                        connection -> Rows.first(connection, UNAPPROVED, row -> row.getLong(1), batch))
                .orElseThrow();
    }
}
