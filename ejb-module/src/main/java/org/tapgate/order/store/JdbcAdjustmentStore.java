package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.money.Money;
import org.tapgate.order.Adjustment;
import org.tapgate.order.Adjustment.Signature;
import org.tapgate.order.AdjustmentDraft;
import org.tapgate.order.AdjustmentKind;
import org.tapgate.order.AdjustmentState;
import org.tapgate.order.AdjustmentStore;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Corrections by plain SQL. Who may see the order may see them. */
@ApplicationScoped
class JdbcAdjustmentStore implements AdjustmentStore {

    private static final String ADD = """
            insert into adjustment (
                id, order_id, kind, amount, currency, reason, state, asked_by, asked_name, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DECIDE =
            "update adjustment set state = ?, decided_by = ?, decided_name = ?, decided_at = ? where id = ?";

    private static final String POSTED = """
            select coalesce(sum(amount), 0) from adjustment where order_id = ? and kind = ? and state = 'POSTED'
            """;

    private static final String FIND = """
            select adjustment.* from adjustment join payment_order on payment_order.id = adjustment.order_id
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcAdjustmentStore() {
        this(null);
    }

    @Inject
    JdbcAdjustmentStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Adjustment adjustment) {
        var draft = adjustment.draft();
        sql.call(
                "adding an adjustment",
                connection -> Rows.update(
                        connection,
                        ADD,
                        adjustment.id(),
                        draft.orderId(),
                        draft.kind(),
                        draft.amount().amount(),
                        draft.amount().currency(),
                        draft.reason(),
                        adjustment.state(),
                        adjustment.asked().by(),
                        adjustment.asked().name(),
                        adjustment.asked().at()));
    }

    @Override
    public void decide(Adjustment adjustment) {
        var by = adjustment.decided();
        sql.call(
                "deciding on an adjustment",
                connection -> Rows.update(
                        connection, DECIDE, adjustment.state(), by.by(), by.name(), by.at(), adjustment.id()));
    }

    @Override
    public long posted(UUID orderId, AdjustmentKind kind) {
        return sql.call(
                        "adding up adjustments",
                        connection -> Rows.first(connection, POSTED, row -> row.getLong(1), orderId, kind))
                .orElse(0L);
    }

    @Override
    public Optional<Adjustment> find(DataScope scope, UUID id) {
        var list = adjustments(scope).where("adjustment.id = ?", id);
        return sql
                .call("finding an adjustment", connection -> list.list(connection, 1, JdbcAdjustmentStore::read))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Adjustment> hold(DataScope scope, UUID id) {
        var list = adjustments(scope).where("adjustment.id = ?", id);
        return sql
                .call(
                        "holding an adjustment",
                        connection -> list.held(connection, "adjustment", JdbcAdjustmentStore::read))
                .stream()
                .findFirst();
    }

    @Override
    public Page<Adjustment> page(DataScope scope, Optional<AdjustmentState> state, PageRequest page) {
        var list = adjustments(scope).where("adjustment.state = ?", state.map(Enum::name));
        page.after()
                .ifPresent(seen -> list.where(
                        "adjustment.id < ?", Ids.parse(seen.parts().get(0)).orElseThrow()));
        return Page.of(
                sql.call(
                        "listing adjustments",
                        connection -> list.list(connection, page.limit() + 1, JdbcAdjustmentStore::read)),
                page.limit(),
                adjustment -> Cursor.of(adjustment.id().toString()));
    }

    /** Identifiers tell when they were made. */
    private static TimeList adjustments(DataScope scope) {
        return new TimeList(FIND, "adjustment.id", "adjustment.id").within(scope);
    }

    private static Adjustment read(ResultSet row) throws SQLException {
        return new Adjustment(
                row.getObject("id", UUID.class),
                new AdjustmentDraft(
                        row.getObject("order_id", UUID.class),
                        AdjustmentKind.valueOf(row.getString("kind")),
                        new Money(row.getLong("amount"), row.getString("currency")),
                        row.getString("reason")),
                AdjustmentState.valueOf(row.getString("state")),
                signature(row, "asked"),
                signature(row, "decided"));
    }

    private static Signature signature(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : new Signature(by, row.getString(what + "_name"), Rows.time(row, what + "_at"));
    }
}
