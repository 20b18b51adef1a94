package org.tapgate.order.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.ReconciliationStore;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** The tables {@code acquirer_day} and {@code acquirer_reconciliation}. */
@ApplicationScoped
class JdbcReconciliationStore implements ReconciliationStore {

    private static final String ANNOUNCE = """
            insert into acquirer_day (day, next_at)
            select day::date, ? from generate_series(?::date, ?::date, interval '1 day') as day
            on conflict (day) do nothing
            """;

    private static final String TAKE = """
            update acquirer_day set attempts = attempts + 1, next_at = ?::timestamptz + interval '10 minutes'
            where day = (
                select day from acquirer_day where done_at is null and next_at <= ?
                order by day limit 1 for update skip locked)
            returning day
            """;

    private static final String RECORD = """
            insert into acquirer_reconciliation (
                day, currency, verdict, debits, debit_amount, debit_reversals, debit_reversal_amount, credits,
                credit_amount, their_net, compared_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (day, currency) do update set
                verdict = excluded.verdict, debits = excluded.debits, debit_amount = excluded.debit_amount,
                debit_reversals = excluded.debit_reversals, debit_reversal_amount = excluded.debit_reversal_amount,
                credits = excluded.credits, credit_amount = excluded.credit_amount, their_net = excluded.their_net,
                compared_at = excluded.compared_at
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcReconciliationStore() {
        this(null);
    }

    @Inject
    JdbcReconciliationStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void announce(LocalDate from, LocalDate to, Instant now) {
        update("announcing days", ANNOUNCE, now, from, to);
    }

    @Override
    public Optional<LocalDate> takeDue(Instant now) {
        return sql.call(
                "taking a day",
                connection -> Rows.first(connection, TAKE, row -> row.getObject(1, LocalDate.class), now, now));
    }

    @Override
    public void record(LocalDate day, List<Reconciliation> found, Instant now) {
        found.forEach(one -> record(day, one, now));
    }

    private void record(LocalDate day, Reconciliation found, Instant now) {
        var ours = found.ours();
        update(
                "recording a comparison",
                RECORD,
                day,
                ours.currency(),
                found.verdict(),
                ours.debits().count(),
                ours.debits().amount(),
                ours.debitReversals().count(),
                ours.debitReversals().amount(),
                ours.credits().count(),
                ours.credits().amount(),
                found.theirs() == null ? null : found.theirs().net(),
                now);
    }

    @Override
    public void finish(LocalDate day, Instant now) {
        update("finishing a day", "update acquirer_day set done_at = ? where day = ?", now, day);
    }

    private void update(String doing, String text, Object... values) {
        sql.call(doing, connection -> Rows.update(connection, text, values));
    }
}
