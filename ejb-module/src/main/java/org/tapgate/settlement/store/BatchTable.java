package org.tapgate.settlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.tapgate.platform.ee.Rows;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchKey;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.Submission;
import org.tapgate.settlement.Totals;

/** Rows of {@code batch}. */
final class BatchTable {

    static final String COLUMNS = """
            id, number, client_id, currency, device_group, business_date, state, lines, gross, fee,
            opened_at, closes_at, due_at, closed_at, digest, submission, attempts, refusal, remedy, step
            """;

    private BatchTable() {}

    static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                key(row),
                BatchState.valueOf(row.getString("state")),
                new Totals(row.getLong("lines"), row.getLong("gross"), row.getLong("fee")),
                times(row),
                row.getString("digest"),
                submission(row),
                row.getLong("step"));
    }

    private static BatchKey key(ResultSet row) throws SQLException {
        return new BatchKey(
                row.getObject("client_id", UUID.class),
                row.getString("currency"),
                row.getObject("device_group", UUID.class),
                row.getObject("business_date", LocalDate.class));
    }

    private static Batch.Times times(ResultSet row) throws SQLException {
        return new Batch.Times(
                Rows.time(row, "opened_at"),
                Rows.time(row, "closes_at"),
                Rows.time(row, "due_at"),
                Rows.time(row, "closed_at"));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        var key = row.getObject("submission", UUID.class);
        return key == null ? null : new Submission(key, row.getInt("attempts"), refusal(row));
    }

    private static Submission.Refusal refusal(ResultSet row) throws SQLException {
        var code = row.getString("refusal");
        return code == null ? null : new Submission.Refusal(code, row.getString("remedy"));
    }
}
